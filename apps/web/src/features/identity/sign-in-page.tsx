import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useMe, useSignIn } from '../../entities/session/session';
import { Card } from './card';
import { SignInForm } from './sign-in-form';
import { useIdentityText } from './texts';

/** Only a path of this app: the address may have been crafted by an attacker. */
function ownPath(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

export function SignInPage() {
  const { signIn: t } = useIdentityText();
  const me = useMe();
  const signIn = useSignIn();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const next = ownPath(params.get('next'));
  if (me) return <Navigate replace to={next} />;
  return (
    <Card
      title={t.title}
      foot={
        <>
          <p>
            <Link to="/forgot-password">{t.forgot}</Link>
          </p>
          <p>
            {t.noAccount} <Link to="/sign-up">{t.join}</Link> ·{' '}
            <Link to="/membership">{t.membership}</Link>
          </p>
        </>
      }
    >
      <SignInForm signIn={signIn} onDone={() => void navigate(next, { replace: true })} />
    </Card>
  );
}

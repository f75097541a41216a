import { Button, Modal } from 'antd';
import { answerSessionExpiry, useSessionExpired } from '../../app/session-expiry';
import { useMe, useSignInAgain } from '../../app/session';
import { useAppText } from '../../app/texts';
import { SignInForm } from './sign-in-form';

/** Stands over the page whose session ended; the page and what was typed into it stay. */
export function SignInAgain() {
  const { again: t } = useAppText();
  const expired = useSessionExpired();
  const signIn = useSignInAgain();
  const person = useMe()?.person;
  const giveUp = () => {
    answerSessionExpiry(false);
    window.location.assign('/sign-in');
  };
  return (
    <Modal
      open={expired}
      title={t.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      width={400}
      zIndex={2000}
      footer={
        <Button type="link" onClick={giveUp}>
          {t.giveUp}
        </Button>
      }
    >
      <p style={{ marginBottom: 16 }}>{t.hint}</p>
      <SignInForm signIn={signIn} identifier={person?.email ?? person?.mobile ?? undefined} />
    </Modal>
  );
}

import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useMeQuery } from '../entities/session/session';
import { signInPath } from '../entities/session/sign-in-path';
import type { Me } from '../entities/session/types';
import { useWorkspace } from '../entities/session/workspace';
import { FullNotice } from '../ui/full-notice';
import { LinkButton } from '../ui/link-button';
import { ProblemNotice } from '../ui/problem-notice';
import { WaitingLines } from '../ui/waiting-lines';
import { AccessEnded } from './access-ended';
import { useAppText } from './texts';

/** Pages behind sign-in. The server decides what may be seen; the gate only explains it before a page fails. */
export function SignedInOnly() {
  return <Gate>{() => <Outlet />}</Gate>;
}

export function MembersOnly() {
  return (
    <Gate>
      {(me) => {
        if (!me.member) return <NotAllowed />;
        return me.hasAccess ? <Outlet /> : <AccessEnded me={me} />;
      }}
    </Gate>
  );
}

/** For people of the secretariat and of units in good standing. */
export function WithAccess() {
  return (
    <Gate>
      {(me) => {
        if (me.hasAccess || me.secretariat) return <Outlet />;
        return me.member ? <AccessEnded me={me} /> : <NotAllowed />;
      }}
    </Gate>
  );
}

export function SecretariatOnly() {
  const workspace = useWorkspace();
  return <Gate>{() => (workspace === 'secretariat' ? <Outlet /> : <NotAllowed />)}</Gate>;
}

function Gate({ children }: { children: (me: Me) => ReactNode }) {
  const { data: me, error, refetch } = useMeQuery();
  const { pathname, search } = useLocation();
  if (me) return children(me);
  if (me === null) return <Navigate replace to={signInPath(pathname + search)} />;
  return error ? (
    <ProblemNotice error={error} onRetry={() => void refetch()} />
  ) : (
    <WaitingLines title />
  );
}

function NotAllowed() {
  const { notAllowed } = useAppText();
  return (
    <FullNotice
      title={notAllowed.title}
      hint={notAllowed.hint}
      action={
        <LinkButton type="primary" to="/">
          {notAllowed.home}
        </LinkButton>
      }
    />
  );
}

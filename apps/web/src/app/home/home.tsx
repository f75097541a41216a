import { lazy, Suspense, type ComponentType } from 'react';
import { useMeQuery } from '../../entities/session/session';
import { useWorkspace, type Workspace } from '../../entities/session/workspace';
import { ProblemNotice } from '../../ui/problem-notice';
import { WaitingLines } from '../../ui/waiting-lines';
import { AccessEnded } from '../access-ended';
import { NoUnit } from '../no-unit';

const homes: Readonly<Record<Workspace, ComponentType>> = {
  visitor: lazy(async () => ({ default: (await import('./visitor-home')).VisitorHome })),
  member: lazy(async () => ({ default: (await import('./member-home')).MemberHome })),
  secretariat: lazy(async () => ({
    default: (await import('./secretariat-home')).SecretariatHome,
  })),
};

/** The same address for everyone; who is signed in decides what stands there. */
export function Home() {
  const { data: me, error, refetch } = useMeQuery();
  const workspace = useWorkspace();
  if (me === undefined) {
    return error ? (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <WaitingLines title />
    );
  }
  if (me && workspace === 'member' && !me.member) return <NoUnit />;
  if (me && workspace === 'member' && !me.hasAccess) return <AccessEnded me={me} />;
  const Workbench = homes[workspace];
  return (
    <Suspense fallback={<WaitingLines title />}>
      <Workbench />
    </Suspense>
  );
}

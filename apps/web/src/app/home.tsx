import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { ProblemNotice } from '../ui/problem-notice';
import { AccessEnded } from './access-ended';
import { useMeQuery } from './session';
import { useWorkspace, type Workspace } from './workspace';

const VisitorHome = lazy(async () => ({
  default: (await import('../features/home/visitor-home')).VisitorHome,
}));
const MemberHome = lazy(async () => ({
  default: (await import('../features/home/member-home')).MemberHome,
}));
const SecretariatHome = lazy(async () => ({
  default: (await import('../features/home/secretariat-home')).SecretariatHome,
}));

const homes: Readonly<Record<Workspace, React.ComponentType>> = {
  visitor: VisitorHome,
  member: MemberHome,
  secretariat: SecretariatHome,
};

/** The same address for everybody; who is signed in decides what stands there. */
export function Home() {
  const { data: me, error, refetch } = useMeQuery();
  const workspace = useWorkspace();
  if (me === undefined) {
    return error ? (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton active />
    );
  }
  if (me && workspace === 'member' && !me.hasAccess) return <AccessEnded me={me} />;
  const Workbench = homes[workspace];
  return (
    <Suspense fallback={<Skeleton active />}>
      <Workbench />
    </Suspense>
  );
}

import { Skeleton } from 'antd';
import { lazy, Suspense, type ComponentType } from 'react';
import { useMeQuery } from '../../entities/session/session';
import { useWorkspace, type Workspace } from '../../entities/session/workspace';
import { ProblemNotice } from '../../ui/problem-notice';
import { AccessEnded } from '../access-ended';
import { NoUnit } from '../no-unit';
import { loadParts, type HomeParts } from './parts';

function workbench(
  workspace: Workspace,
  loadPage: () => Promise<ComponentType<{ parts: HomeParts }>>,
) {
  return lazy(async () => {
    const [Page, parts] = await Promise.all([loadPage(), loadParts(workspace)]);
    return { default: () => <Page parts={parts} /> };
  });
}

const homes: Readonly<Record<Workspace, ComponentType>> = {
  visitor: workbench('visitor', async () => (await import('./visitor-home')).VisitorHome),
  member: workbench('member', async () => (await import('./member-home')).MemberHome),
  secretariat: workbench(
    'secretariat',
    async () => (await import('./secretariat-home')).SecretariatHome,
  ),
};

/** The same address for everyone; who is signed in decides what stands there. */
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
  if (me && workspace === 'member' && !me.member) return <NoUnit />;
  if (me && workspace === 'member' && !me.hasAccess) return <AccessEnded me={me} />;
  const Workbench = homes[workspace];
  return (
    <Suspense fallback={<Skeleton active />}>
      <Workbench />
    </Suspense>
  );
}

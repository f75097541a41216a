import { lazy, Suspense, type ComponentType } from 'react';
import { useMeQuery } from '../../entities/session/session';
import { useWorkspace, type Workspace } from '../../entities/session/workspace';
import { ProblemNotice } from '../../ui/problem-notice';
import { WaitingLines } from '../../ui/waiting-lines';
import { AccessEnded } from '../access-ended';
import { NoUnit } from '../no-unit';

const loaders: Readonly<Record<Workspace, () => Promise<ComponentType>>> = {
  visitor: async () => (await import('./visitor-home')).VisitorHome,
  member: async () => (await import('./member-home')).MemberHome,
  secretariat: async () => (await import('./secretariat-home')).SecretariatHome,
};
const later = (workspace: Workspace) => lazy(async () => ({ default: await loaders[workspace]() }));
const homes: Readonly<Record<Workspace, ComponentType>> = {
  ...{ visitor: later('visitor'), member: later('member'), secretariat: later('secretariat') },
};
const loaded: Partial<Record<Workspace, ComponentType>> = {};

/** So that a home that is drawn first takes the place of what the server wrote, and nothing comes between them. */
export async function loadHome(workspace: Workspace): Promise<void> {
  loaded[workspace] = await loaders[workspace]();
}

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
  const Workbench = loaded[workspace] ?? homes[workspace];
  return (
    <Suspense fallback={<WaitingLines title />}>
      <Workbench />
    </Suspense>
  );
}

import { HomeOutlined } from '@ant-design/icons';
import type { Workspace } from '../../entities/session/workspace';
import type { NavigationEntry, NavigationLink } from '../../features/define-feature';
import { features } from '../features';

const home: NavigationEntry = {
  order: 0,
  to: '/',
  icon: HomeOutlined,
  text: { 'zh-CN': '工作台', en: 'Workbench' },
  phoneBar: true,
};

const byOrder = (left: NavigationLink, right: NavigationLink) => left.order - right.order;

const entriesOf = (workspace: Exclude<Workspace, 'visitor'>): readonly NavigationEntry[] =>
  [home, ...features.flatMap(({ navigation }) => navigation?.[workspace] ?? [])].sort(byOrder);

/** What the side navigation of each workspace offers. */
export const entries = { member: entriesOf('member'), secretariat: entriesOf('secretariat') };

/** A visitor has no workspace; the few places to go stand in the top bar. */
export const visitorLinks: readonly NavigationLink[] = [
  ...features.flatMap(({ navigation }) => navigation?.visitor ?? []),
  { order: 100, to: '/#joining', text: { 'zh-CN': '入会', en: 'Join' } },
].sort(byOrder);

import { HomeOutlined, SettingOutlined } from '@ant-design/icons';
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

/** What runs and what happened in the system: mails, jobs, audit, staff. */
export const system: NavigationEntry = {
  order: 90,
  to: '/secretariat/system',
  icon: SettingOutlined,
  text: { 'zh-CN': '系统', en: 'System' },
  phoneBar: true,
};

/** An entry of the menu and what stands under it. */
export interface Branch {
  readonly entry: NavigationEntry;
  readonly under: readonly NavigationEntry[];
}

const byOrder = (left: NavigationLink, right: NavigationLink) => left.order - right.order;

const entriesOf = (
  workspace: Exclude<Workspace, 'visitor'>,
  ...ofTheApp: NavigationEntry[]
): readonly NavigationEntry[] =>
  [...ofTheApp, ...features.flatMap(({ navigation }) => navigation?.[workspace] ?? [])].sort(
    byOrder,
  );

/** All that the side navigation of each workspace offers. */
export const entries = {
  member: entriesOf('member', home),
  secretariat: entriesOf('secretariat', home, system),
};

const branchesOf = (all: readonly NavigationEntry[]): readonly Branch[] =>
  all
    .filter(({ under }) => under === undefined)
    .map((entry) => ({ entry, under: all.filter(({ under }) => under === entry.to) }));

/** The same as a tree of two levels. */
export const branches = {
  member: branchesOf(entries.member),
  secretariat: branchesOf(entries.secretariat),
};

/** A visitor has no workspace; the few places to go stand in the top bar. */
export const visitorLinks: readonly NavigationLink[] = features
  .flatMap(({ navigation }) => navigation?.visitor ?? [])
  .sort(byOrder);

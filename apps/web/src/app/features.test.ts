import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { features } from './features';
import { branches, entries, visitorLinks } from './frame/entries';
import { routes } from './routes';

const files = Object.keys(import.meta.glob('../features/*/**/*.{ts,tsx}'));
const sources = import.meta.glob<string>('../features/*/feature.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folderOf = (file: string) => /features\/([^/]+)\//.exec(file)?.[1] ?? '';
const doors = new Map(Object.entries(sources).map(([file, text]) => [folderOf(file), text]));
const twice = (values: readonly unknown[]) =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe('the features', () => {
  it('are all folded: every folder has its feature.ts', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...doors.keys()].sort());
    expect(features).toHaveLength(doors.size);
  });

  it('show every page they have', () => {
    const pages = files.filter((file) => file.endsWith('-page.tsx'));
    const hidden = pages.filter((file) => {
      const [, name = ''] = /features\/[^/]+\/(.*)\.tsx$/.exec(file) ?? [];
      return !doors.get(folderOf(file))?.includes(`'./${name}'`);
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });

  it('claim each path once', () => {
    const paths = features.flatMap(({ routes: own }) =>
      Object.values(own ?? {}).flatMap((pages) => Object.keys(pages)),
    );
    expect(twice(paths)).toEqual([]);
  });
});

describe('the navigation', () => {
  it.each(Object.entries({ ...entries, visitor: visitorLinks }))(
    'of the %s leads to pages, each at a place of its own',
    (_, links) => {
      const dead = links.filter(({ to }) => {
        const last = matchRoutes(routes, to.split('#')[0] ?? to)?.at(-1);
        return !last || last.route.path === '*';
      });
      expect(dead).toEqual([]);
      expect(twice(links.map(({ order }) => order))).toEqual([]);
    },
  );

  it.each(Object.entries(branches))(
    'of the %s has at most ten entries, ten under one, and five in the bar of a phone',
    (workspace, all) => {
      expect(all.length).toBeLessThanOrEqual(10);
      for (const { under } of all) expect(under.length).toBeLessThanOrEqual(10);
      expect(all.filter(({ entry }) => entry.phoneBar).length).toBeLessThanOrEqual(5);
      const placed = all.flatMap(({ entry, under }) => [entry, ...under]);
      expect(placed).toHaveLength(entries[workspace as keyof typeof entries].length);
      expect(all.flatMap(({ under }) => under).filter(({ phoneBar }) => phoneBar)).toEqual([]);
    },
  );
});

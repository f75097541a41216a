import type { ComponentType } from 'react';
import type { Workspace } from '../../entities/session/workspace';
import type { HomeSlot } from '../../features/define-feature';
import { features } from '../features';

export type HomeParts = Readonly<Record<HomeSlot, readonly ComponentType[]>>;

/** What the features have to show on a home page; the code of all of it is fetched at once. */
export async function loadParts(workspace: Workspace): Promise<HomeParts> {
  const placed = features
    .flatMap(({ home }) => home?.[workspace] ?? [])
    .sort((left, right) => left.order - right.order);
  const loaded = await Promise.all(
    placed.map(async ({ slot, part }) => ({ slot, part: await part() })),
  );
  const of = (slot: HomeSlot) =>
    loaded.filter((each) => each.slot === slot).map(({ part }) => part);
  return {
    ...{ lead: of('lead'), actions: of('actions'), figures: of('figures') },
    ...{ main: of('main'), aside: of('aside') },
  };
}

export function Parts({ of }: { of: readonly ComponentType[] }) {
  return of.map((Part, at) => <Part key={at} />);
}

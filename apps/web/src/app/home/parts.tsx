import type { ComponentType } from 'react';
import type { HomePart, HomeSlot } from '../../features/define-feature';

export type HomeParts = Readonly<Record<HomeSlot, readonly ComponentType[]>>;

/** What all features say in their `home/<workspace>.ts`, by where it stands. */
export type HomeModules = Readonly<Record<string, { parts: readonly HomePart[] }>>;

export function placed(modules: HomeModules): HomeParts {
  const all = Object.values(modules)
    .flatMap(({ parts }) => parts)
    .sort((left, right) => left.order - right.order);
  const of = (slot: HomeSlot) => all.filter((each) => each.slot === slot).map(({ part }) => part);
  return {
    ...{ lead: of('lead'), actions: of('actions'), figures: of('figures') },
    ...{ main: of('main'), aside: of('aside') },
  };
}

export function Parts({ of }: { of: readonly ComponentType[] }) {
  return of.map((Part, at) => <Part key={at} />);
}

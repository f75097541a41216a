import type { FamilyProperty, FamilyRule } from './types';

/** The properties of families that differ from what the product brings along. */
export type RulesDraft = ReadonlyMap<string, readonly FamilyProperty[]>;

/** As they are sent: without rows that are still empty. */
export function rulesOf(draft: RulesDraft): FamilyRule[] {
  return [...draft].map(([family, properties]) => ({
    family,
    properties: properties.flatMap(({ name, need, tolerance }) =>
      name.trim() === '' ? [] : [{ name: name.trim(), need, tolerance }],
    ),
  }));
}

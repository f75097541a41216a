/** What a person is in a unit. */
export const UNIT_ROLES = ['administrator', 'staff'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

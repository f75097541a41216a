/** What a person is in a unit. */
export const UNIT_ROLES = ['administrator', 'staff'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

/** What a person is in the secretariat. */
export const PLATFORM_ROLES = ['secretariat_staff', 'secretariat_administrator'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

export const unitKey = ['unit'] as const;
export const membersKey = ['members'] as const;

export const matchesKey = ['matches'] as const;

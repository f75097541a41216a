export const matchesKey = ['matches'] as const;

export const matchKey = (id: string) => [...matchesKey, id];

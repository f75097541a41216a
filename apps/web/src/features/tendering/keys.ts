export const tendersKey = ['tenders'] as const;

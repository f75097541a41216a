export const searchKey = ['search'] as const;
export const savedSearchesKey = ['saved-searches'] as const;

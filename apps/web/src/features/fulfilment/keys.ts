export const contractsKey = ['contracts'] as const;

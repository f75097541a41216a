export const supplyDemandKey = ['supply-demand'] as const;

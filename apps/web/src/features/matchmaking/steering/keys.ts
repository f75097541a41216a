export const steeringKey = ['steering'] as const;
export const rematchesKey = [...steeringKey, 'rematches'] as const;

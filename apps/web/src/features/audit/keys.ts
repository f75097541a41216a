export const auditKey = ['audit'] as const;

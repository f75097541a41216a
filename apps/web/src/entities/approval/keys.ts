export const approvalsKey = ['approvals'] as const;

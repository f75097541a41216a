export const rfqsKey = ['rfqs'] as const;
export const invitationsKey = ['rfq-invitations'] as const;

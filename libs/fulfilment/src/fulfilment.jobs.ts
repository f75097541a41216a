import { defineJob } from '@wanchang/platform';

export interface ContractToRemindOf {
  readonly contractId: string;
}

/** The next moment at which one of both units is told of what is due. Subject: the contract. */
export const remindOfContract = defineJob<ContractToRemindOf>('fulfilment.remind-of-contract');

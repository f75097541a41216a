import { defineEvent } from '@wanchang/platform';

interface ContractEvent {
  contractId: string;
  buyerMemberId: string;
  sellerMemberId: string;
}

/** Both units have signed. */
export const contractSigned = defineEvent<ContractEvent>('fulfilment.contract-signed');

/** A contract was completed or terminated by both units. */
export const contractEnded = defineEvent<ContractEvent & { state: string }>(
  'fulfilment.contract-ended',
);

/** What is shown of the ratings of these units may have changed. */
export const ratingsChanged = defineEvent<{ memberIds: string[] }>('fulfilment.ratings-changed');

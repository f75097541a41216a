/** Sides of a contract, its states and the words that others show of them. */
export { CONTRACT_SIDES, type ContractSide, type DeliveryKind } from './domain/contract';
export { CONTRACT_STATES, type Closing, type ContractState } from './domain/contract.states';
/** Refusals of this library by code. */
export { fulfilmentErrors } from './domain/fulfilment.errors';
/** Told to those above: both units have signed; a contract was completed or terminated. */
export { contractEnded, contractSigned } from './fulfilment.events';
export { FulfilmentModule } from './fulfilment.module';
export { fulfilmentMigrations } from './persistence/migrations';
/** What the demo and benches do as people would; errors as on their `execute`. */
export { ActOnDispute } from './use-cases/act-on-dispute';
export { ClaimDispute } from './use-cases/claim-dispute';
export { Cooperate } from './use-cases/cooperate';
export { CountRatings } from './use-cases/count-ratings';
export { RateContract } from './use-cases/rate-contract';
export { AttachContractFile } from './use-cases/attach-contract-file';
export { CloseContract } from './use-cases/close-contract';
export { DraftContract } from './use-cases/draft-contract';
export { EndProposal } from './use-cases/end-proposal';
export { OpenContract } from './use-cases/open-contract';
export { RecordContractInvoice } from './use-cases/record-contract-invoice';
export { RecordContractPayment } from './use-cases/record-contract-payment';
export { RecordDelivery } from './use-cases/record-delivery';
export { RemindOfContract } from './use-cases/remind-of-contract';
export { RemindOfCooperations } from './use-cases/remind-of-cooperations';
export { type ContractDto } from './queries/answers/contract.dto';
export { ListOpenItems } from './queries/list-open-items.query';
export { ShowContract } from './queries/show-contract.query';
export { SignContract } from './use-cases/sign-contract';

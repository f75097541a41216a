import { Injectable } from '@nestjs/common';
import { ListContracts } from '../queries/list-contracts.query';
import { ListOpenItems } from '../queries/list-open-items.query';
import { ShowContract } from '../queries/show-contract.query';

/** What a unit asks about its contracts. */
@Injectable()
export class ContractReads {
  constructor(
    readonly show: ShowContract,
    readonly list: ListContracts,
    readonly open: ListOpenItems,
  ) {}
}

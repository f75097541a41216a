import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { remindOfContract, type ContractToRemindOf } from '../fulfilment.jobs';
import { RemindOfContract } from '../use-cases/remind-of-contract';

@Injectable()
export class RemindOfContractProcessor {
  constructor(private readonly remind: RemindOfContract) {}

  @ProcessJob(remindOfContract)
  async run({ contractId }: ContractToRemindOf): Promise<void> {
    await this.remind.execute(contractId);
  }
}

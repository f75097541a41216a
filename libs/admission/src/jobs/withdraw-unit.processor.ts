import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { withdrawUnit } from '../admission.jobs';
import { WithdrawUnit } from '../use-cases/withdraw-unit';

@Injectable()
export class WithdrawUnitProcessor {
  constructor(private readonly withdraw: WithdrawUnit) {}

  @ProcessJob(withdrawUnit)
  async run({ withdrawalId }: { readonly withdrawalId: string }): Promise<void> {
    await this.withdraw.execute(withdrawalId);
  }
}

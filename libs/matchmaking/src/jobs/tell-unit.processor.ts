import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { tellUnit } from '../matchmaking.jobs';
import { TellUnits } from '../use-cases/tell-units';

/** The digest of a unit is due. */
@Injectable()
export class TellUnitProcessor {
  constructor(private readonly tell: TellUnits) {}

  @ProcessJob(tellUnit)
  run({ memberId }: { memberId: string }): Promise<void> {
    return this.tell.digest(memberId);
  }
}

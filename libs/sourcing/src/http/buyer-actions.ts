import { Injectable } from '@nestjs/common';
import { DecideInUnit } from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { AwardDecision } from '../award-decision';
import type { AwardPart } from '../domain/award';
import { ChangeRfq } from '../use-cases/change-rfq';
import { ChooseSuppliers } from '../use-cases/choose-suppliers';
import { DraftRfq } from '../use-cases/draft-rfq';
import { EndRfq } from '../use-cases/end-rfq';
import { PublishAnswer } from '../use-cases/publish-answer';

/** Awards where the unit's rules let the person. */
@Injectable()
export class AwardInUnit {
  constructor(
    private readonly unit: DecideInUnit,
    private readonly awarding: AwardDecision,
  ) {}

  /** Returns the id of the approval that it waits for; null when it is done. */
  async execute(
    rfqId: string,
    parts: readonly AwardPart[],
    actor: MemberActor,
  ): Promise<string | null> {
    return (await this.unit.execute(this.awarding, { rfqId, parts }, actor)).approvalId;
  }
}

/** What a buyer does about its requests. */
@Injectable()
export class BuyerActions {
  constructor(
    readonly draft: DraftRfq,
    readonly choose: ChooseSuppliers,
    readonly change: ChangeRfq,
    readonly end: EndRfq,
    readonly answer: PublishAnswer,
  ) {}
}

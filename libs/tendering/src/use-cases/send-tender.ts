import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import { Deadlines, Facts, Transactional } from '@wanchang/platform';
import { fingerprint, SIDES } from '@wanchang/sealed-bids';
import { SealedRfqs, SendRfq } from '@wanchang/sourcing';
import { earliestDeadline, LEGAL_PROFILES } from '../domain/legal-profiles';
import { tenderingErrors } from '../domain/tendering.errors';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { tenderSent } from '../tendering.facts';
import { publishList } from '../tendering.jobs';

/** Puts a sealed tender before everyone who is chosen; from then on its rules and keys are settled. */
@Injectable()
export class SendTender {
  constructor(
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly sendRfq: SendRfq,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns the ids of units that were left out.
   * @param understood that two lost keys of three lose every quote
   * @throws DomainError tendering.loss-not-understood, .keys-missing, .third-not-fitting, .deadline-too-near; those of SendRfq
   */
  @Transactional()
  async execute(rfqId: string, understood: boolean, actor: MemberActor): Promise<string[]> {
    await this.rfqs.lockDraft(rfqId, actor.member.id);
    const tender = await this.tenders.of(rfqId, actor);
    if (!understood) throw tenderingErrors('loss-not-understood');
    if (tender.keys.length < SIDES.length) throw tenderingErrors('keys-missing');
    await this.parties.assertThird(rfqId, tender.thirdId, tender.memberId);
    assertDeadline(tender);
    const leftOut = await this.sendRfq.execute(rfqId, actor, true);
    await this.tenders.move(rfqId, tender.state, 'send');
    await this.deadlines.set(publishList, rfqId, tender.deadline!, { rfqId });
    const openers = await this.tenders.openers(rfqId);
    const fingerprints = openers.map((opener) => `${opener.side} ${fingerprint(opener)}`).join();
    await this.facts.record(tenderSent, { ...this.parties.of(tender), fingerprints }, actor);
    return leftOut;
  }
}

/** A draft without a deadline is refused by the request itself. */
function assertDeadline({ profile, deadline, now }: TenderRow): void {
  const earliest = earliestDeadline(profile, now);
  if (!deadline || deadline >= earliest) return;
  const { name, steps } = LEGAL_PROFILES[profile];
  throw tenderingErrors('deadline-too-near', {
    args: { profile: name, earliest: momentText(earliest), article: steps.send.article },
  });
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { SealedRfqs } from '@wanchang/sourcing';
import { LEGAL_PROFILES } from '../domain/legal-profiles';
import { Tenders, type TenderSettings } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { tenderSet, tenderUnset } from '../tendering.facts';

/** Makes a draft request a sealed tender, until it is sent. */
@Injectable()
export class SetTender {
  constructor(
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly facts: Facts,
  ) {}

  /**
   * @param revision of the settings, as they were seen; of no matter for the first
   * @throws DomainError sourcing.rfq-not-found, .already-sent; tendering.third-not-fitting, .stale-revision
   */
  @Transactional()
  async set(
    rfqId: string,
    settings: TenderSettings,
    revision: number,
    actor: MemberActor,
  ): Promise<void> {
    const { profile, thirdMemberId } = settings;
    const { sealed } = await this.rfqs.lockDraft(rfqId, actor.member.id);
    await this.rfqs.mark(rfqId, LEGAL_PROFILES[profile].clarificationDays);
    await this.parties.assertThird(rfqId, thirdMemberId, actor.member.id);
    if (sealed) {
      const { thirdId } = await this.tenders.of(rfqId, actor);
      await this.tenders.revise(rfqId, settings, revision);
      if (thirdId !== thirdMemberId) await this.tenders.forgetKey(rfqId, 'third');
    } else await this.tenders.insert(rfqId, actor.member.id, settings);
    const tender = await this.tenders.of(rfqId, actor);
    await this.facts.record(tenderSet, { ...this.parties.of(tender), profile }, actor);
  }

  /** An ordinary request again. @throws DomainError sourcing.rfq-not-found, .already-sent; tendering.tender-not-found */
  @Transactional()
  async unset(rfqId: string, actor: MemberActor): Promise<void> {
    await this.rfqs.lockDraft(rfqId, actor.member.id);
    const tender = await this.tenders.of(rfqId, actor);
    await this.facts.record(tenderUnset, this.parties.of(tender), actor);
    await this.tenders.remove(rfqId);
    await this.rfqs.mark(rfqId, null);
  }
}

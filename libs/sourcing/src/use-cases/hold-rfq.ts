import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';
import { Rfqs } from '../persistence/rfqs';
import type { ComparedSupplierDto } from '../queries/answers/comparison.dto';
import { CompareQuotes } from '../queries/compare-quotes.query';

/** A request whose end waits for something that a library above does with those who have quoted. */
export interface HeldRfq {
  readonly memberId: string;
  readonly number: string;
  readonly title: string;
  readonly currency: string;
  /** By the clock of the database. */
  readonly now: Date;
  readonly bidders: readonly {
    readonly invitationId: string;
    readonly memberId: string;
    /** Of its quote, with freight, in the currency and tax basis of the request. */
    readonly total: string;
  }[];
}

/** Lets the end of a request wait: it is neither awarded nor extended nor closed meanwhile. */
@Injectable()
@RecordsNothing('whoever holds a request says why')
export class HoldRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly compare: CompareQuotes,
  ) {}

  /**
   * After the deadline. Those who bid have quoted every line, in the currency of the request, and their quotes hold.
   * @throws DomainError sourcing.rfq-not-found, .not-open, .rfq-held, .deadline-not-over, .final-round-running, .bidder-not-fit
   */
  @Transactional()
  async hold(
    rfqId: string,
    invitationIds: readonly string[],
    actor: MemberActor,
  ): Promise<HeldRfq> {
    const { state, held, deadline, finalDeadline, now, ...rfq } = await this.rfqs.lock(
      rfqId,
      actor.member.id,
    );
    if (state !== 'open') throw sourcingErrors('not-open');
    if (rfq.sealed) throw sourcingErrors('sealed-no-round');
    if (held) throw sourcingErrors('rfq-held');
    if (deadline! > now) throw sourcingErrors('deadline-not-over');
    if (finalDeadline && finalDeadline > now) throw sourcingErrors('final-round-running');
    const { lines, currency, title } = rfq.content;
    const { suppliers } = await this.compare.execute(rfqId, actor);
    const fits = (one: ComparedSupplierDto) =>
      one.covered === lines.length && !one.outdated && !one.lapsed && one.currency === currency;
    const chosen = suppliers.filter(({ invitationId }) => invitationIds.includes(invitationId));
    const unfit = chosen.filter((one) => !fits(one)).map(({ member }) => member.nameZh);
    if (unfit.length > 0 || chosen.length < new Set(invitationIds).size)
      throw sourcingErrors('bidder-not-fit', { args: { names: unfit.join('、') || '–' } });
    await this.rfqs.hold(rfqId, invitationIds);
    const bidders = chosen.map(({ invitationId, member, total }) => ({
      ...{ invitationId, memberId: member.id, total: total! },
    }));
    return { memberId: rfq.memberId, number: rfq.number, title, currency, now, bidders };
  }

  /** The request can end again. */
  @Transactional()
  async release(rfqId: string): Promise<void> {
    await this.rfqs.release(rfqId);
  }
}

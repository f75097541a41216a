import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import {
  contextText,
  envelopeHash,
  readEnvelope,
  SealedBidError,
  type Envelope,
  type Receipt,
} from '@wanchang/sealed-bids';
import { SealedRfqs } from '@wanchang/sourcing';
import { createHash, randomBytes } from 'node:crypto';
import { LEGAL_PROFILES } from '../domain/legal-profiles';
import { tenderingErrors } from '../domain/tendering.errors';
import { SealedFiles } from '../persistence/sealed-files';
import { SealedQuotes } from '../persistence/sealed-quotes';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { quoteLate, quoteSealed } from '../tendering.facts';

/** Takes a quote that nobody can read, until the deadline by the clock of the database. */
@Injectable()
export class SealQuote {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly files: SealedFiles,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly facts: Facts,
  ) {}

  /**
   * The receipt; null for a quote that came too late, which is noted and not kept.
   * @param address of the network from which it came: only whether two are the same is kept
   * @throws DomainError tendering.tender-not-found, .envelope-wrong, .files-missing, .already-sealed, .too-many-quotes; sourcing.not-open, .buyer-not-active
   */
  @Transactional()
  async execute(
    rfqId: string,
    text: string,
    address: string,
    actor: MemberActor,
  ): Promise<(Receipt & { readonly files: string[] }) | null> {
    const tender = await this.tenders.of(rfqId, actor);
    const { invitationId } = tender;
    if (invitationId === null) throw tenderingErrors('tender-not-found');
    const envelope = envelopeOf(text);
    const hash = envelopeHash(text);
    const version = await this.openVersion(invitationId, actor);
    if (version === null) return this.late(tender, invitationId, hash, actor);
    await this.assertFits(envelope, { rfqId, version, invitationId });
    await this.files.assertAll(invitationId, envelope.files ?? []);
    const files = (envelope.files ?? []).map((file) => file.hash);
    const before = await this.quotes.own(invitationId);
    const isFirm = !LEGAL_PROFILES[tender.profile].revisable;
    if (isFirm && before.some(({ rfqVersion }) => rfqVersion === version))
      throw tenderingErrors('already-sealed');
    const { commitment } = envelope;
    const number = `${tender.number}-${randomBytes(4).toString('hex').toUpperCase()}`;
    const receivedAt = await this.quotes.take(
      {
        ...{ rfqId, invitationId, version, receipt: number, envelope: text, hash, commitment },
        ...{ network: networkMark(rfqId, address), files },
      },
      (before[0]?.no ?? 0) + 1,
      actor,
    );
    if (!receivedAt) return this.late(tender, invitationId, hash, actor);
    await this.rfqs.noteQuoted(invitationId);
    const of = { ...this.parties.of(tender), supplierId: actor.member.id, hash };
    await this.facts.record(quoteSealed, { ...of, receipt: number }, actor);
    return { number, receivedAt: receivedAt.toISOString(), hash, commitment, files };
  }

  /** The version to be answered, held until the transaction ends; null once the deadline is over. */
  private async openVersion(invitationId: string, actor: MemberActor): Promise<number | null> {
    try {
      return (await this.rfqs.lockInvitation(invitationId, actor.member.id)).version;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'sourcing.deadline-passed') return null;
      throw error;
    }
  }

  /** Sealed for this place, and to the openers of this tender. */
  private async assertFits(
    { context, shares }: Envelope,
    { rfqId, version, invitationId }: { rfqId: string; version: number; invitationId: string },
  ): Promise<void> {
    const openers = await this.tenders.openers(rfqId);
    const expected = openers.map(({ recipient }) => recipient).sort();
    const given = shares.map(({ recipient }) => recipient).sort();
    const bound = contextText({ tender: rfqId, version, bidder: invitationId });
    if (context !== bound || given.join() !== expected.join())
      throw tenderingErrors('envelope-wrong');
  }

  private async late(tender: TenderRow, invitationId: string, hash: string, actor: MemberActor) {
    await this.quotes.noteLate(tender.rfqId, invitationId, hash);
    const of = { ...this.parties.of(tender), supplierId: actor.member.id, hash };
    await this.facts.record(quoteLate, { ...of, receipt: '' }, actor);
    return null;
  }
}

function envelopeOf(text: string): Envelope {
  try {
    return readEnvelope(text);
  } catch (cause) {
    if (cause instanceof SealedBidError) throw tenderingErrors('envelope-wrong', { cause });
    throw cause;
  }
}

const networkMark = (rfqId: string, address: string): string =>
  createHash('sha256').update(`${rfqId} ${address}`).digest('hex').slice(0, 16);

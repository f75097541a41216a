import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import type { OpenedShare, OpenerSide } from '@wanchang/sealed-bids';
import { randomUUID } from 'node:crypto';
import { TENDER_LIMITS } from '../domain/tender';
import { tenderingErrors } from '../domain/tendering.errors';
import { OpenedQuoteEntity } from './opened-quote.entity';
import {
  ALL_SEALED,
  LATE,
  LISTED,
  NOTE_LATE,
  OBJECTIONS,
  OWN_SEALED,
  SEAL_QUOTE,
  SHARES,
  TO_OPEN,
} from './sealed-quote.statements';
import { TenderShareEntity } from './tender-share.entity';

export interface NewSealedQuote {
  readonly rfqId: string;
  readonly invitationId: string;
  readonly version: number;
  readonly receipt: string;
  readonly envelope: string;
  readonly hash: string;
  readonly commitment: string;
  readonly network: string;
  /** Hashes of its sealed files. */
  readonly files: readonly string[];
}

/** Sealed quotes, and what opening makes of them. */
@Injectable()
export class SealedQuotes {
  constructor(private readonly database: Database) {}

  /**
   * The next of a bidder, taken by the clock of the database in this very statement. Returns when; null: too late.
   * @throws DomainError tendering.too-many-quotes, .envelope-wrong for an envelope that is here already
   */
  async take(quote: NewSealedQuote, no: number, actor: Actor): Promise<Date | null> {
    if (no > TENDER_LIMITS.versions) throw tenderingErrors('too-many-quotes');
    const { rfqId, invitationId, version, receipt, envelope, hash, commitment } = quote;
    const { network, files } = quote;
    const { personId, personName } = actor;
    // Random, not ordered by time: an id says nothing of how many came before.
    const values = [randomUUID(), invitationId, rfqId, no, version, receipt, envelope, hash];
    const row = await mappingConstraints(
      { sealed_quotes_hash_key: () => tenderingErrors('envelope-wrong') },
      () =>
        this.database.one(SEAL_QUOTE, [
          ...[...values, commitment, personId, personName, network, files],
        ]),
    );
    return row?.receivedAt ?? null;
  }

  /** The same late quote is noted once. */
  async noteLate(rfqId: string, invitationId: string, hash: string): Promise<void> {
    await this.database.execute(NOTE_LATE, [newId(), rfqId, invitationId, hash]);
  }

  own(invitationId: string) {
    return this.database.query(OWN_SEALED, [invitationId]);
  }

  listed(rfqId: string) {
    return this.database.query(LISTED, [rfqId]);
  }

  toOpen(rfqId: string) {
    return this.database.query(TO_OPEN, [rfqId]);
  }

  all(rfqId: string) {
    return this.database.query(ALL_SEALED, [rfqId]);
  }

  shares(rfqId: string) {
    return this.database.query(SHARES, [rfqId]);
  }

  /** Shares that openers gave, by sealed quote. */
  async sharesByQuote(rfqId: string): Promise<Map<string, OpenedShare[]>> {
    const found = new Map<string, OpenedShare[]>();
    for (const { sealedQuoteId, recipient, share } of await this.shares(rfqId)) {
      const shares = found.get(sealedQuoteId) ?? [];
      found.set(sealedQuoteId, shares);
      if (share !== null) shares.push({ recipient, share });
    }
    return found;
  }

  late(rfqId: string) {
    return this.database.query(LATE, [rfqId]);
  }

  objections(rfqId: string) {
    return this.database.query(OBJECTIONS, [rfqId]);
  }

  async keepShares(
    rfqId: string,
    side: OpenerSide,
    shares: readonly { readonly sealedQuoteId: string; readonly share: string | null }[],
  ): Promise<void> {
    const rows = shares.map((share) => ({ ...share, rfqId, side }));
    await this.database.repository(TenderShareEntity).insert(rows);
  }

  /** What became of a quote; a third opener's share can make an unreadable one readable. */
  async keepOpened(rows: readonly Omit<OpenedQuoteEntity, 'openedAt'>[]): Promise<void> {
    if (rows.length > 0)
      await this.database.repository(OpenedQuoteEntity).upsert([...rows], ['sealedQuoteId']);
  }
}

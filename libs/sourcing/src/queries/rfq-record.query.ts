import { Injectable } from '@nestjs/common';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { AwardedLine } from '../domain/award';
import { quotedTotal } from '../domain/quoted-total';
import type { QuoteContent } from '../domain/quote';
import type { RfqContent, RfqState, Targets } from '../domain/rfq';
import { RfqVersionEntity } from '../persistence/rfq-version.entity';
import { Rfqs } from '../persistence/rfqs';

/** Who was asked by request $1. */
const ASKED = defineStatement(
  'sourcing.recorded-suppliers',
  { id: column.uuid, memberId: column.uuid, stands: column.boolean },
  `SELECT id, member_id AS "memberId", state = 'quoted' AS stands FROM rfq_invitations
    WHERE rfq_id = $1 AND asked_at IS NOT NULL ORDER BY id`,
);

/** Every version of every quote for request $1. */
const QUOTES = defineStatement(
  'sourcing.recorded-quotes',
  {
    id: column.uuid,
    no: column.integer,
    at: column.instant,
    content: column.json<QuoteContent>(),
    isNewest: column.boolean,
  },
  `SELECT i.id, q.no::int AS no, q.created_at AS at, q.content,
          q.no = max(q.no) OVER (PARTITION BY q.invitation_id) AS "isNewest"
     FROM rfq_invitations i JOIN quotes q ON q.invitation_id = i.id WHERE i.rfq_id = $1 ORDER BY q.created_at, i.id, q.no`,
);

/** What was won of request $1, and how many answers were published. */
const AWARDS = defineStatement(
  'sourcing.recorded-awards',
  {
    id: column.uuid,
    memberId: column.uuid,
    quoteNo: column.integer,
    lines: column.json<AwardedLine[]>(),
    total: column.numeric,
    currency: column.text(),
    dealRoomId: column.uuid,
  },
  `SELECT i.id, i.member_id AS "memberId", a.quote_no::int AS "quoteNo", a.lines, a.total, a.currency,
          a.deal_room_id AS "dealRoomId"
     FROM rfq_awards a JOIN rfq_invitations i ON i.id = a.invitation_id WHERE i.rfq_id = $1 ORDER BY i.id`,
);

const ANSWERS = defineStatement(
  'sourcing.recorded-answers',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM rfq_answers WHERE rfq_id = $1`,
);

export interface RecordedQuote {
  /** Of the invitation. */
  readonly id: string;
  readonly no: number;
  readonly at: Date;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly content: QuoteContent;
  /** The newest version, and not withdrawn. */
  readonly stands: boolean;
  /** In its own currency and tax basis, with freight. Decimal string. */
  readonly total: string;
}

export interface RecordedAward {
  /** Of the invitation. */
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly quoteNo: number;
  readonly lines: readonly AwardedLine[];
  readonly total: string;
  readonly currency: string;
  readonly dealRoomId: string;
}

/** A request with everything that came of it here, for its owner. */
export interface RfqRecord {
  readonly now: Date;
  readonly buyer: { readonly id: string; readonly name: string };
  readonly rfq: {
    readonly number: string;
    readonly revision: number;
    readonly state: RfqState;
    readonly demandId: string | null;
    readonly content: RfqContent;
    readonly targets: Targets;
    readonly deadline: Date | null;
    readonly finalDeadline: Date | null;
    readonly sentAt: Date | null;
    readonly endedAt: Date | null;
    readonly closeReason: string | null;
    /** Amendments: what each changed. */
    readonly versions: readonly {
      readonly version: number;
      readonly at: Date;
      readonly changes: string;
    }[];
  };
  readonly suppliers: readonly {
    readonly id: string;
    readonly name: string;
    readonly region: string;
    readonly quotes: readonly RecordedQuote[];
  }[];
  readonly awards: readonly RecordedAward[];
  readonly answers: number;
}

/** Everything about a procedure, for a record of it. */
@Injectable()
export class ReadRfqRecord {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async execute(rfqId: string, { member }: MemberActor): Promise<RfqRecord> {
    const { now, ...rfq } = await this.rfqs.own(rfqId, member.id);
    const [asked, quotes, awards, answers, versions] = await Promise.all([
      this.database.query(ASKED, [rfqId]),
      this.database.query(QUOTES, [rfqId]),
      this.database.query(AWARDS, [rfqId]),
      this.database.one(ANSWERS, [rfqId]),
      this.database
        .repository(RfqVersionEntity)
        .find({ where: { rfqId }, order: { version: 'ASC' } }),
    ]);
    const refs = await this.members.refs([member.id, ...asked.map(({ memberId }) => memberId)]);
    const nameOf = (id: string) => refs.get(id)!.nameZh;
    return {
      now,
      buyer: { id: member.id, name: nameOf(member.id) },
      rfq: { ...rfq, versions: versions.slice(1).map(changeOf) },
      suppliers: asked.map(({ id, memberId, stands }) => ({
        ...{ id: memberId, name: nameOf(memberId), region: refs.get(memberId)!.provinceName },
        quotes: quotes
          .filter((quote) => quote.id === id)
          .map(({ isNewest, ...quote }) => ({
            ...{ ...quote, supplierId: memberId, supplierName: nameOf(memberId) },
            stands: isNewest && stands,
            total: quotedTotal(rfq.content, quote.content),
          })),
      })),
      awards: awards.map(({ memberId, ...award }) => ({
        ...{ ...award, supplierId: memberId, supplierName: nameOf(memberId) },
      })),
      answers: answers!.count,
    };
  }
}

const changeOf = ({ version, createdAt, summary }: RfqVersionEntity) => ({
  ...{ version, at: createdAt, changes: summary },
});

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type RowOf } from '@wanchang/platform';
import { awardProblems, type AwardableQuote, type AwardPart } from '../domain/award';
import type { QuoteContent } from '../domain/quote';
import { sourcingErrors } from '../domain/sourcing.errors';
import { RfqAwardEntity } from './rfq-award.entity';
import { Rfqs } from './rfqs';

/** The newest quotes of request $1 that hold at this moment, for its newest version, of units that have access. */
const AWARDABLE = defineStatement(
  'sourcing.awardable',
  {
    invitationId: column.uuid,
    supplierId: column.uuid,
    no: column.integer,
    content: column.json<QuoteContent>(),
    personId: column.uuid,
    personName: column.text(),
  },
  `SELECT i.id AS "invitationId", i.member_id AS "supplierId", q.no::int AS no, q.content, q.person_id AS "personId",
          q.person_name AS "personName"
     FROM rfqs r JOIN rfq_invitations i ON i.rfq_id = r.id AND i.state = 'quoted'
     JOIN active_members unit ON unit.id = i.member_id
     JOIN LATERAL (SELECT * FROM quotes WHERE invitation_id = i.id ORDER BY no DESC LIMIT 1) q ON true
    WHERE r.id = $1 AND q.rfq_version = r.version AND q.valid_until > clock_timestamp()`,
);

export type AwardRow = RowOf<typeof AWARDABLE>;

/** What was won by whom. */
@Injectable()
export class Awards {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
  ) {}

  /**
   * An open request, held, and its quotes as these parts can be awarded at this moment.
   * @throws DomainError sourcing.rfq-not-found, .not-open, .rfq-held, .final-round-running, .award-too-early, .deadline-not-reached, .award-invalid
   */
  async held(rfqId: string, parts: readonly AwardPart[], memberId: string) {
    const rfq = await this.rfqs.lock(rfqId, memberId);
    if (rfq.state !== 'open') throw sourcingErrors('not-open');
    if (rfq.held) throw sourcingErrors('rfq-held');
    if (rfq.sealed && !(rfq.awardFrom && rfq.awardFrom <= rfq.now))
      throw sourcingErrors('award-too-early');
    if (rfq.finalDeadline && rfq.finalDeadline > rfq.now)
      throw sourcingErrors('final-round-running');
    const isEarly = rfq.deadline! > rfq.now;
    if (isEarly && (await this.rfqs.asked(rfqId)).some(({ state }) => state === 'asked'))
      throw sourcingErrors('deadline-not-reached');
    const quotes = await this.awardable(rfqId);
    const fields = awardProblems(rfq.content, parts, quotes);
    if (fields.length > 0)
      throw sourcingErrors('award-invalid', { args: { count: fields.length }, fields });
    return { rfq, quotes };
  }

  /** By invitation. */
  async awardable(
    rfqId: string,
  ): Promise<Map<string, AwardableQuote & Pick<AwardRow, 'supplierId'>>> {
    const rows = await this.database.query(AWARDABLE, [rfqId]);
    return new Map(rows.map((row) => [row.invitationId, row]));
  }

  async insert(award: Omit<RfqAwardEntity, 'awardedAt'>): Promise<void> {
    await this.database.repository(RfqAwardEntity).insert(award);
  }
}

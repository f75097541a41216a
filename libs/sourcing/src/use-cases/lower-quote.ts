import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  Facts,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { loweredTo } from '../domain/lower-quote';
import type { QuoteContent } from '../domain/quote';
import type { RfqContent } from '../domain/rfq';
import { quoteLowered } from '../invitation.facts';

/** The newest quote of invitation $1, with what it answers. */
const NEWEST_QUOTE = defineStatement(
  'sourcing.newest-quote',
  {
    no: column.integer,
    quote: column.json<QuoteContent>(),
    content: column.json<RfqContent>(),
    number: column.text(),
    memberId: column.uuid,
  },
  `SELECT q.no::int AS no, q.content AS quote, r.content, r.number, i.member_id AS "memberId"
     FROM quotes q JOIN rfq_invitations i ON i.id = q.invitation_id JOIN rfqs r ON r.id = i.rfq_id
    WHERE q.invitation_id = $1 AND r.state = 'open' ORDER BY q.no DESC LIMIT 1`,
);

/** The next version $2 of the quote of invitation $1, which holds as long and answers the same version of the request. */
const ADD_LOWERED = defineStatement(
  'sourcing.add-lowered-quote',
  {},
  `INSERT INTO quotes (invitation_id, no, rfq_version, content, valid_until, person_id, person_name, created_at)
   SELECT invitation_id, $2::smallint, rfq_version, $3::jsonb, valid_until, $4::uuid, $5::text, clock_timestamp()
     FROM quotes WHERE invitation_id = $1 AND no = $2::smallint - 1`,
);

/** A quote whose total went down after the deadline, in a way that a library above has ruled. */
@Injectable()
export class LowerQuote {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /**
   * @param total with freight, in the currency and tax basis of the request: the quote comes to no more
   * @param by who lowered it for the supplier
   */
  @Transactional()
  async execute(
    invitationId: string,
    total: string,
    { personId, personName }: Pick<Actor, 'personId' | 'personName'>,
  ): Promise<void> {
    const newest = await this.database.one(NEWEST_QUOTE, [invitationId]);
    if (!newest) throw new Error(`no quote of ${invitationId} to lower`);
    const { no, quote, content, number, memberId } = newest;
    const lowered = JSON.stringify(loweredTo(content, quote, total));
    const values = [invitationId, no + 1, lowered, personId, personName];
    await this.database.execute(ADD_LOWERED, values);
    await this.facts.record(
      quoteLowered,
      { invitationId, memberId, number, title: content.title },
      null,
    );
  }
}

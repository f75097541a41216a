import { Injectable } from '@nestjs/common';
import { momentText } from '@wanchang/negotiation';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { objectionNearlyDue, objectionNotAnswered } from '../tendering.facts';
import type { ObjectionToFollow } from '../tendering.jobs';

/** Objection $1 is not answered a day before it has to be: said once. */
const NOTE_REMINDED = defineStatement(
  'tendering.note-objection-reminded',
  { dueAt: column.instant },
  `UPDATE tender_objections SET reminded_at = clock_timestamp()
    WHERE id = $1 AND answer IS NULL AND reminded_at IS NULL AND due_at > clock_timestamp()
      AND due_at <= clock_timestamp() + interval '1 day' RETURNING due_at AS "dueAt"`,
);

/** Objection $1 should have been answered: said once. */
const NOTE_OVERDUE = defineStatement(
  'tendering.note-objection-overdue',
  { dueAt: column.instant },
  `UPDATE tender_objections SET overdue_told_at = clock_timestamp()
    WHERE id = $1 AND answer IS NULL AND overdue_told_at IS NULL AND due_at <= clock_timestamp()
   RETURNING due_at AS "dueAt"`,
);

/** What time brings to an objection that nobody answers. Each is told once, however often the job runs. */
@Injectable()
export class FollowObjection {
  constructor(
    private readonly database: Database,
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async remind({ objectionId, rfqId }: ObjectionToFollow): Promise<void> {
    const tender = await this.tenders.lockForProduct(rfqId);
    const noted = tender?.rfqOpen && (await this.database.one(NOTE_REMINDED, [objectionId]));
    if (!tender || !noted) return;
    const of = { ...this.parties.of(tender), until: momentText(noted.dueAt) };
    await this.facts.record(objectionNearlyDue, of, null);
  }

  @Transactional()
  async overdue({ objectionId, rfqId }: ObjectionToFollow): Promise<void> {
    const tender = await this.tenders.lockForProduct(rfqId);
    const noted = tender?.rfqOpen && (await this.database.one(NOTE_OVERDUE, [objectionId]));
    if (!tender || !noted) return;
    const of = { ...this.parties.of(tender), until: momentText(noted.dueAt) };
    await this.facts.record(objectionNotAnswered, of, null);
  }
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { ReminderKind } from '../domain/contract';
import { REMIND_DAYS_BEFORE } from './contract-reminders';

const TODAY = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

const KIND = `CASE WHEN m.due_on < ${TODAY} THEN 'late' ELSE 'soon' END`;

/** A milestone `m` of a project that runs, from so many days before its day on; late from the day after it. */
const due = (days: string) => `m.reached_on IS NULL AND m.due_on <= ${TODAY} + ${days}::int
  AND NOT EXISTS (SELECT FROM cooperation_reminders r WHERE r.cooperation_id = m.cooperation_id AND r.no = m.no
                     AND r.reminder = ${KIND})`;

/** Projects of which something is to be told today. */
const PROJECTS = defineStatement(
  'fulfilment.cooperations-to-remind-of',
  { id: column.uuid },
  `SELECT DISTINCT m.cooperation_id AS id FROM cooperation_milestones m
     JOIN cooperations c ON c.id = m.cooperation_id AND c.state = 'active'
    WHERE ${due('$1')} ORDER BY 1`,
);

const PROJECT = defineStatement(
  'fulfilment.cooperation-to-remind-of',
  { id: column.uuid, number: column.text(), title: column.text(), memberIds: column.uuids },
  `SELECT c.id, c.number, c.title,
          ARRAY(SELECT p.member_id FROM cooperation_parties p WHERE p.cooperation_id = c.id ORDER BY 1) AS "memberIds"
     FROM cooperations c WHERE c.id = $1 AND c.state = 'active' FOR UPDATE`,
);

/** Takes the reminders of project $1 that are to be told today: what was taken is told once. */
const TAKE = defineStatement(
  'fulfilment.take-cooperation-reminders',
  {
    no: column.integer,
    title: column.text(),
    dueOn: column.text(),
    reminder: column.text<ReminderKind>(),
  },
  `WITH due AS (
     SELECT m.cooperation_id, m.no, m.title, m.due_on, ${KIND} AS reminder FROM cooperation_milestones m
      WHERE m.cooperation_id = $1 AND ${due('$2')}
   ), taken AS (
     INSERT INTO cooperation_reminders (cooperation_id, no, reminder) SELECT cooperation_id, no, reminder FROM due
     ON CONFLICT DO NOTHING RETURNING no, reminder
   )
   SELECT due.no::int AS no, due.title, due.due_on::text AS "dueOn", due.reminder
     FROM due JOIN taken USING (no, reminder) ORDER BY due.no`,
);

/** Which milestones the parties of a project were told of. */
@Injectable()
export class CooperationReminders {
  constructor(private readonly database: Database) {}

  async projects(): Promise<string[]> {
    const rows = await this.database.query(PROJECTS, [REMIND_DAYS_BEFORE]);
    return rows.map(({ id }) => id);
  }

  /** Null for one that does not run, held otherwise. */
  lock(id: string) {
    return this.database.one(PROJECT, [id]);
  }

  take(id: string) {
    return this.database.query(TAKE, [id, REMIND_DAYS_BEFORE]);
  }
}

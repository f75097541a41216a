import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { inspectionLate } from '../admission.facts';

/** Those whose inspection is late today and was not told of today; a mark on each, so that nobody is told twice. */
const TAKE_LATE = defineStatement(
  'admission.take-late',
  { id: column.uuid, nameZh: column.text(), dueOn: column.text() },
  `UPDATE applications SET escalated_on = (now() AT TIME ZONE 'Asia/Shanghai')::date
    WHERE state IN ('applied', 'inspection')
      AND inspection_due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND escalated_on IS DISTINCT FROM (now() AT TIME ZONE 'Asia/Shanghai')::date
   RETURNING id, name_zh AS "nameZh", inspection_due_on::text AS "dueOn"`,
);

/** Tells the secretariat once a day of each inspection that is late (R10.2). */
@Injectable()
export class EscalateLate {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /** Returns how many are late and had not been told of today. */
  @Transactional()
  async execute(): Promise<number> {
    const late = await this.database.query(TAKE_LATE);
    for (const { id, nameZh, dueOn } of late)
      await this.facts.record(inspectionLate, { applicationId: id, nameZh, dueOn }, null);
    return late.length;
  }
}

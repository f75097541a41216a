import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type Actor } from '@wanchang/platform';
import type { DateString } from '@wanchang/kernel';
import type { InspectionReport } from '../domain/inspection';
import { InspectionEntity } from './inspection.entity';
import { InspectorEntity } from './inspector.entity';

const INSPECTORS_OF_APPLICATION = defineStatement(
  'admission.inspectors-of-application',
  { personId: column.uuid, name: column.text() },
  `SELECT i.person_id AS "personId", n.name FROM inspectors i JOIN person_names n ON n.id = i.person_id
    WHERE i.application_id = $1 ORDER BY i.assigned_at, i.person_id`,
);

/** Inspections and who makes them. */
@Injectable()
export class Inspections {
  constructor(private readonly database: Database) {}

  of(applicationId: string): Promise<InspectionEntity | null> {
    return this.rows().findOneBy({ applicationId });
  }

  inspectors(applicationId: string): Promise<{ personId: string; name: string }[]> {
    return this.database.query(INSPECTORS_OF_APPLICATION, [applicationId]);
  }

  /** These and no others, from now on. */
  async assign(applicationId: string, personIds: readonly string[], by: Actor): Promise<void> {
    const assigned = this.database.repository(InspectorEntity);
    await this.rows().upsert({ applicationId }, ['applicationId']);
    await assigned.delete({ applicationId });
    await assigned.insert(
      personIds.map((personId) => ({ applicationId, personId, assignedBy: by.personId })),
    );
  }

  isInspector(applicationId: string, personId: string): Promise<boolean> {
    return this.database.repository(InspectorEntity).existsBy({ applicationId, personId });
  }

  async invite(
    applicationId: string,
    proposedDays: readonly DateString[],
    invitation: string,
  ): Promise<void> {
    await this.rows().upsert(
      { applicationId, proposedDays: [...proposedDays], invitation, invitedAt: () => 'now()' },
      ['applicationId'],
    );
  }

  async report(applicationId: string, report: InspectionReport, by: Actor): Promise<void> {
    const { findings, ...rest } = report;
    const handedIn = { reportedBy: by.personId, reportedAt: () => 'now()' };
    await this.rows().update({ applicationId }, { ...rest, findings: [...findings], ...handedIn });
  }

  private rows() {
    return this.database.repository(InspectionEntity);
  }
}

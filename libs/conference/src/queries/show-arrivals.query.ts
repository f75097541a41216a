import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { ScanResult } from '../domain/scan';
import { Conferences } from '../persistence/conferences';
import type { ArrivalsDto } from './answers/arrivals.dto';

const ARRIVALS = defineStatement(
  'conference.arrivals',
  { registered: column.integer, arrived: column.integer, now: column.instant },
  `SELECT count(*)::int AS registered, count(arrived_at)::int AS arrived, now() AS now
     FROM conference_delegates WHERE conference_id = $1 AND state = 'registered'`,
);

/** The latest scans at conference $1. */
const LATEST = defineStatement(
  'conference.latest-scans',
  {
    nonce: column.uuid,
    result: column.text<ScanResult>(),
    at: column.instant,
    name: nullable(column.text()),
    memberName: nullable(column.text()),
  },
  `SELECT s.nonce, s.result, s.at, d.name, m.name_zh AS "memberName"
     FROM conference_scans s LEFT JOIN conference_delegates d ON d.id = s.delegate_id
     LEFT JOIN member_refs m ON m.id = d.member_id
    WHERE s.conference_id = $1 ORDER BY s.at DESC, s.nonce LIMIT 20`,
);

/** Who is here. */
@Injectable()
export class ShowArrivals {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
  ) {}

  /** @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string): Promise<ArrivalsDto> {
    await this.conferences.read(conferenceId);
    const counts = (await this.database.one(ARRIVALS, [conferenceId]))!;
    return { ...counts, latest: await this.database.query(LATEST, [conferenceId]) };
  }
}

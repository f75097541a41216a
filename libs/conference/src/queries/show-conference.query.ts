import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, Files, nullable } from '@wanchang/platform';
import { missingFor } from '../domain/conference.rules';
import { conferenceStates } from '../domain/conference.states';
import type { HostingState } from '../domain/hosting';
import { Conferences, type ConferenceRead } from '../persistence/conferences';
import { HostingFiles, type HostingFileRow } from '../persistence/hosting-files';
import type { CoHostDto, ConferenceDto } from './answers/conference.dto';

/** Of conference $1: who proposes what is open, whether $2 does, the latest reason, and how many wait. */
const MORE = defineStatement(
  'conference.show-conference',
  {
    proposerNames: column.texts(),
    joined: column.boolean,
    reason: nullable(column.text()),
    waiting: column.integer,
  },
  `SELECT c.reason,
          coalesce((SELECT array_agg(m.name_zh ORDER BY s.at) FROM conference_supporters s
             JOIN active_members a ON a.id = s.member_id JOIN member_refs m ON m.id = s.member_id
            WHERE s.conference_id = c.id AND s.purpose = open.purpose), '{}') AS "proposerNames",
          EXISTS (SELECT FROM conference_supporters s WHERE s.conference_id = c.id AND s.purpose = open.purpose
                     AND s.member_id = $2) AS joined,
          (SELECT count(*)::int FROM conference_delegates d WHERE d.conference_id = c.id AND d.state = 'waiting') AS waiting
     FROM conferences c,
          LATERAL (SELECT CASE c.state WHEN 'proposed' THEN 'call' ELSE 'postpone' END AS purpose) AS open
    WHERE c.id = $1`,
);

/** Applications to host $1; unit $2 sees its own, those it is a co-host of, and the chosen one. Null sees all. */
const HOSTINGS = defineStatement(
  'conference.hostings',
  {
    id: column.uuid,
    memberId: column.uuid,
    memberName: column.text(),
    venue: column.text(),
    capacity: column.integer,
    startsOn: column.text(),
    endsOn: column.text(),
    budget: column.numeric,
    note: nullable(column.text()),
    state: column.text<HostingState>(),
    decision: nullable(column.text()),
    decidedOn: nullable(column.text()),
    coHosts: column.json<CoHostDto[]>(),
  },
  `SELECT h.id, h.member_id AS "memberId", m.name_zh AS "memberName", h.venue, h.capacity,
          h.starts_on::text AS "startsOn", h.ends_on::text AS "endsOn", h.budget, h.note, h.state, h.decision,
          h.decided_on::text AS "decidedOn",
          coalesce((SELECT jsonb_agg(jsonb_build_object('memberId', c.member_id, 'name', r.name_zh,
                      'confirmed', c.confirmed_at IS NOT NULL) ORDER BY r.name_zh)
             FROM conference_cohosts c JOIN member_refs r ON r.id = c.member_id WHERE c.hosting_id = h.id), '[]')
            AS "coHosts"
     FROM conference_hostings h JOIN member_refs m ON m.id = h.member_id
    WHERE h.conference_id = $1
      AND ($2::uuid IS NULL OR h.state = 'chosen' OR h.member_id = $2
           OR EXISTS (SELECT FROM conference_cohosts c WHERE c.hosting_id = h.id AND c.member_id = $2))
    ORDER BY (h.state = 'chosen') DESC, h.applied_at LIMIT 100`,
);

/** A conference, what its next steps lack, and who hosts it. */
@Injectable()
export class ShowConference {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
    private readonly hostingFiles: HostingFiles,
    private readonly files: Files,
  ) {}

  /** @param memberId the unit that asks; null for the secretariat. @throws DomainError conference.conference-not-found */
  async execute(id: string, memberId: string | null): Promise<ConferenceDto> {
    const conference = await this.conferences.read(id);
    const [more, hostings, papers] = await Promise.all([
      this.database.one(MORE, [id, memberId]),
      this.database.query(HOSTINGS, [id, memberId]),
      this.hostingFiles.of(id, memberId),
    ]);
    const names = await this.namesOf(papers);
    const { proposerNames, ...rest } = more!;
    const next = conferenceStates
      .actionsFrom(conference.state)
      .map((step) => ({ step, missing: missingFor(step, conference) }));
    return {
      ...shownOf(conference),
      ...rest,
      proposers: proposerNames,
      next,
      hostings: hostings.map((hosting) => ({
        ...hosting,
        files: papers
          .filter(({ hostingId }) => hostingId === hosting.id)
          .map(({ fileId, memberId: of }) => ({
            ...{ id: fileId, name: names.get(fileId) ?? '', memberId: of },
          })),
      })),
    };
  }

  private async namesOf(papers: readonly HostingFileRow[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.files.find(papers.map(({ fileId }) => fileId));
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

/** Counts that only the steps depend on are left out: the names say more. */
function shownOf(conference: ConferenceRead) {
  const { id, kind, title, year, state, version, theme, startsOn, endsOn, place } = conference;
  const { registrationUntil, quota, capacity, results, postponeReason, delegates } = conference;
  return {
    ...{ id, kind, title, year, state, version, theme, startsOn, endsOn, place },
    ...{ registrationUntil, quota, capacity, results, postponeReason, delegates },
    tasks: [...conference.tasks],
  };
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import {
  agendaConflicts,
  type AgendaConflict,
  type AgendaKind,
  type AgendaPart,
} from '../domain/agenda';
import { Agenda } from './agenda';

export interface AgendaPerson {
  readonly delegateId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly name: string;
  readonly part: AgendaPart;
}

/** The items of conference $1 with their people and materials; $2: also what is not published. */
const ITEMS = defineStatement(
  'conference.agenda-items',
  {
    id: column.uuid,
    version: column.integer,
    kind: column.text<AgendaKind>(),
    title: column.text(),
    summary: nullable(column.text()),
    hallId: nullable(column.uuid),
    hall: nullable(column.text()),
    startsAt: column.instant,
    endsAt: column.instant,
    signUp: column.boolean,
    places: nullable(column.integer),
    published: column.boolean,
    minutes: nullable(column.text()),
    agreed: column.texts(),
    people: column.json<AgendaPerson[]>(),
    fileIds: column.uuids,
  },
  `SELECT i.id, i.version, i.kind, i.title, i.summary, i.hall_id AS "hallId", h.name AS hall,
          i.starts_at AS "startsAt", i.ends_at AS "endsAt", i.sign_up AS "signUp", i.places,
          i.published_at IS NOT NULL AS published, i.minutes, i.agreed,
          coalesce((SELECT jsonb_agg(jsonb_build_object('delegateId', d.id, 'memberId', d.member_id, 'memberName',
                      m.name_zh, 'name', d.name, 'part', p.part) ORDER BY p.part DESC, d.number)
             FROM conference_agenda_people p JOIN conference_delegates d ON d.id = p.delegate_id
             JOIN member_refs m ON m.id = d.member_id WHERE p.item_id = i.id), '[]') AS people,
          ARRAY(SELECT f.file_id FROM conference_agenda_files f WHERE f.item_id = i.id ORDER BY f.at) AS "fileIds"
     FROM conference_agenda_items i LEFT JOIN conference_halls h ON h.id = i.hall_id
    WHERE i.conference_id = $1 AND ($2::boolean OR i.published_at IS NOT NULL)
    ORDER BY i.starts_at, h.name, i.id LIMIT 1000`,
);
export type AgendaRow = Readonly<RowOf<typeof ITEMS>>;

/** First and last instant of conference $1, in China time. */
const DAYS = defineStatement(
  'conference.days-of-conference',
  { from: nullable(column.instant), until: nullable(column.instant) },
  `SELECT starts_on::timestamp AT TIME ZONE 'Asia/Shanghai' AS from,
          (ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS until
     FROM conferences WHERE id = $1`,
);

/** An agenda as a whole. */
@Injectable()
export class AgendaBoard {
  constructor(
    private readonly database: Database,
    private readonly agenda: Agenda,
  ) {}

  /** In the order of time. @param drafts also what is not published */
  items(conferenceId: string, drafts: boolean): Promise<AgendaRow[]> {
    return this.database.query(ITEMS, [conferenceId, drafts]);
  }

  async conflicts(conferenceId: string, items?: readonly AgendaRow[]): Promise<AgendaConflict[]> {
    const halls = await this.agenda.hallsOf(conferenceId);
    const { from, until } = (await this.database.one(DAYS, [conferenceId]))!;
    const seats = new Map(halls.map(({ id, capacity }) => [id, capacity]));
    const all = items ?? (await this.items(conferenceId, true));
    return agendaConflicts(all, { seats, from, until });
  }
}

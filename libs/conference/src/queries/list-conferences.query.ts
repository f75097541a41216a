import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { ConferenceKind } from '../domain/conference.rules';
import type { ConferenceState } from '../domain/conference.states';
import type { ConferenceRowDto, UnitNameDto } from './answers/conference.dto';

const CONFERENCES = defineStatement(
  'conference.list-conferences',
  {
    id: column.uuid,
    kind: column.text<ConferenceKind>(),
    year: column.integer,
    title: column.text(),
    state: column.text<ConferenceState>(),
    theme: nullable(column.text()),
    startsOn: nullable(column.text()),
    endsOn: nullable(column.text()),
    place: nullable(column.text()),
  },
  `SELECT id, kind, year::int AS year, title, state, theme, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place
     FROM conferences
    WHERE ($1::int IS NULL OR (year, id) < ($1::int, $2::uuid)) ORDER BY year DESC, id DESC LIMIT $3`,
);

const UNITS = defineStatement(
  'conference.find-units',
  { id: column.uuid, nameZh: column.text() },
  `SELECT m.id, m.name_zh AS "nameZh" FROM member_refs m JOIN active_members a ON a.id = m.id
    WHERE $1::text IS NULL OR position(lower($1) IN lower(m.name_zh || ' ' || coalesce(m.name_en, ''))) > 0
    ORDER BY m.name_zh LIMIT 20`,
);

/** Conferences, the latest year first. */
@Injectable()
export class ListConferences {
  constructor(private readonly database: Database) {}

  units(q: string | null): Promise<UnitNameDto[]> {
    return this.database.query(UNITS, [q]);
  }

  async execute(cursor: string | undefined, limit: number): Promise<Page<ConferenceRowDto>> {
    const [year, id] = decodeCursor(cursor, [isWhole, isId]) ?? [null, null];
    const rows = await this.database.query(CONFERENCES, [year, id, limit + 1]);
    return toPage(
      rows,
      limit,
      (row) => [row.year, row.id],
      (row) => row,
    );
  }
}

import { Injectable } from '@nestjs/common';
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
import { REGISTERING } from '../domain/conference.rules';
import type { DelegateRole, DelegateState } from '../domain/delegate';
import { Conferences } from '../persistence/conferences';
import type { DelegateDto, MyDelegatesDto } from './answers/conference.dto';

/** Delegates of conference $1: $2 unit, $3 state, $4 part of a name, $5 number before; null is all. At most $6. */
const DELEGATES = defineStatement(
  'conference.list-delegates',
  {
    id: column.uuid,
    memberId: column.uuid,
    memberName: column.text(),
    number: column.integer,
    name: column.text(),
    email: nullable(column.text()),
    phone: nullable(column.text()),
    position: nullable(column.text()),
    role: column.text<DelegateRole>(),
    state: column.text<DelegateState>(),
    arrival: nullable(column.text()),
    needsHotel: column.boolean,
    food: nullable(column.text()),
    interpreter: nullable(column.text()),
    consent: column.boolean,
    arrivedAt: nullable(column.instant),
  },
  `SELECT d.id, d.member_id AS "memberId", m.name_zh AS "memberName", d.number, d.name, d.email, d.phone, d.position,
          d.role, d.state, d.arrival, d.needs_hotel AS "needsHotel", d.food, d.interpreter, d.consent,
          d.arrived_at AS "arrivedAt"
     FROM conference_delegates d JOIN member_refs m ON m.id = d.member_id
    WHERE d.conference_id = $1 AND ($2::uuid IS NULL OR d.member_id = $2) AND ($3::text IS NULL OR d.state = $3)
      AND ($4::text IS NULL OR position(lower($4) IN lower(d.name || ' ' || m.name_zh)) > 0)
      AND ($5::int IS NULL OR d.number > $5)
    ORDER BY d.number LIMIT $6`,
);

export interface DelegateFilter {
  readonly state?: DelegateState;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Who comes: all for the secretariat, its own for each unit. */
@Injectable()
export class ListDelegates {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
  ) {}

  async all(conferenceId: string, filter: DelegateFilter): Promise<Page<DelegateDto>> {
    const { state, q, cursor, limit } = filter;
    const [after] = decodeCursor(cursor, [isWhole]) ?? [null];
    const values = [conferenceId, null, state ?? null, q || null, after, limit + 1];
    const rows = await this.database.query(DELEGATES, values);
    return toPage(
      rows,
      limit,
      ({ number }) => [number],
      (row) => row,
    );
  }

  /** @throws DomainError conference.conference-not-found */
  async ofUnit(conferenceId: string, memberId: string): Promise<MyDelegatesDto> {
    const { state, registrationOver } = await this.conferences.read(conferenceId);
    const values = [conferenceId, memberId, null, null, null, 500];
    const items = await this.database.query(DELEGATES, values);
    return { items, open: REGISTERING.includes(state) && !registrationOver };
  }
}

import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  Clock,
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { ApplicationState } from '../domain/application.states';
import type { ApplicationCardDto, BoardColumnDto } from './answers/application.dto';
import { cardOf, type CardRow } from './show-application.query';

const CARD = {
  id: column.uuid,
  state: column.text<ApplicationState>(),
  kind: nullable(column.text()),
  nameZh: nullable(column.text()),
  receivedOn: nullable(column.text()),
  inspectionDueOn: nullable(column.text()),
  dueProvisional: column.boolean,
  version: column.integer,
  createdAt: column.instant,
  changedAt: column.instant,
};

const COLUMNS = `a.id, a.state, a.kind, a.name_zh AS "nameZh", a.received_on::text AS "receivedOn",
  a.inspection_due_on::text AS "inspectionDueOn", a.due_provisional AS "dueProvisional", a.version,
  a.created_at AS "createdAt", a.changed_at AS "changedAt"`;

/** $1 a part of the name or credit code, $2 a state, $3 id to begin behind: null is all; at most $4. No drafts. */
const LIST_APPLICATIONS = defineStatement(
  'admission.list-applications',
  CARD,
  `SELECT ${COLUMNS} FROM applications a
    WHERE a.received_on IS NOT NULL
      AND ($1::text IS NULL OR position(lower($1) IN lower(concat_ws(' ', a.name_zh, a.credit_code))) > 0)
      AND ($2::text IS NULL OR a.state = $2)
      AND ($3::uuid IS NULL OR a.id < $3)
    ORDER BY a.id DESC LIMIT $4`,
);

/** The first $2 of each of the states $1, the most urgent first. */
const BOARD = defineStatement(
  'admission.board',
  CARD,
  `SELECT ${COLUMNS}
     FROM unnest($1::text[]) WITH ORDINALITY AS shown (state, position)
     JOIN LATERAL (SELECT * FROM applications WHERE state = shown.state
                    ORDER BY inspection_due_on, id LIMIT $2) a ON true
    ORDER BY shown.position, a.inspection_due_on, a.id`,
);

const COUNTS = defineStatement(
  'admission.board-counts',
  { state: column.text<ApplicationState>(), count: column.integer },
  `SELECT state, count(*)::int AS count FROM applications WHERE state = ANY($1::text[]) GROUP BY state`,
);

const OF_PERSON = defineStatement(
  'admission.applications-of-person',
  CARD,
  `SELECT ${COLUMNS} FROM applications a JOIN application_people p ON p.application_id = a.id
    WHERE p.person_id = $1 ORDER BY a.id DESC LIMIT 100`,
);

const OF_INSPECTOR = defineStatement(
  'admission.applications-of-inspector',
  CARD,
  `SELECT ${COLUMNS} FROM applications a JOIN inspectors i ON i.application_id = a.id
    WHERE i.person_id = $1 ORDER BY (a.state = 'inspection') DESC, a.inspection_due_on, a.id LIMIT 100`,
);

export interface ApplicationFilter {
  readonly q?: string;
  readonly state?: ApplicationState;
  readonly cursor?: string;
  readonly limit: number;
}

/** The steps that stand on the board, in their order (R10.1). */
export const BOARD_STATES = [
  'applied',
  'returned_by_secretariat',
  'inspection',
  'reported',
  'returned_by_secretary_general',
  'endorsed',
  'returned_by_chairman',
] as const satisfies readonly ApplicationState[];

const SHOWN = 20;

/** Applications as cards. */
@Injectable()
export class ListApplications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ q, state, cursor, limit }: ApplicationFilter): Promise<Page<ApplicationCardDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [q || null, state ?? null, before, limit + 1];
    const rows = await this.database.query(LIST_APPLICATIONS, values);
    const today = await this.clock.today();
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => cardOf(row, today),
    );
  }

  async board(): Promise<BoardColumnDto[]> {
    const [cards, counts, today] = await Promise.all([
      this.database.query(BOARD, [BOARD_STATES, SHOWN]),
      this.database.query(COUNTS, [BOARD_STATES]),
      this.clock.today(),
    ]);
    return BOARD_STATES.map((state) => ({
      state,
      count: counts.find((row) => row.state === state)?.count ?? 0,
      items: cards.filter((card) => card.state === state).map((card) => cardOf(card, today)),
    }));
  }

  async of(personId: string): Promise<ApplicationCardDto[]> {
    return this.cards(await this.database.query(OF_PERSON, [personId]));
  }

  async inspectedBy(personId: string): Promise<ApplicationCardDto[]> {
    return this.cards(await this.database.query(OF_INSPECTOR, [personId]));
  }

  private async cards(rows: readonly CardRow[]): Promise<ApplicationCardDto[]> {
    const today = await this.clock.today();
    return rows.map((row) => cardOf(row, today));
  }
}

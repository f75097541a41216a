import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { calendarOf, type CalendarEntry } from '../calendar';
import { conferenceErrors } from '../domain/conference.errors';
import { AgendaBoard, type AgendaRow } from '../persistence/agenda-board';
import { Conferences } from '../persistence/conferences';

/** Whose calendar stands at address $1: somebody who is registered, of a unit with access. */
const OWNER = defineStatement(
  'conference.owner-of-calendar',
  { delegateId: column.uuid, memberId: column.uuid, conferenceId: column.uuid },
  `SELECT d.id AS "delegateId", d.member_id AS "memberId", d.conference_id AS "conferenceId"
     FROM conference_delegates d JOIN active_members a ON a.id = d.member_id
    WHERE d.calendar = $1 AND d.state = 'registered'`,
);

export interface CalendarOwner {
  readonly delegateId: string;
  readonly memberId: string;
  readonly conferenceId: string;
}

/** Agendas for calendar programs: the published one for everybody, a delegate's own parts in it by a secret address. */
@Injectable()
export class AgendaCalendar {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
    private readonly board: AgendaBoard,
  ) {}

  /** @throws DomainError conference.conference-not-found, also before the conference is announced */
  async everybody(conferenceId: string): Promise<string> {
    const { title, state } = await this.conferences.read(conferenceId);
    if (state === 'proposed' || state === 'called' || state === 'hosted')
      throw conferenceErrors('conference-not-found');
    return calendarOf(title, (await this.board.items(conferenceId, false)).map(entryOf));
  }

  /** @throws DomainError conference.calendar-not-found */
  async owner(address: string): Promise<CalendarOwner> {
    const owner = await this.database.one(OWNER, [address]);
    if (!owner) throw conferenceErrors('calendar-not-found');
    return owner;
  }

  /** What is published and what they speak at, or signed up for. */
  async entriesOf({ delegateId, conferenceId }: CalendarOwner): Promise<CalendarEntry[]> {
    const items = await this.board.items(conferenceId, false);
    return items
      .filter(({ people }) => people.some((one) => one.delegateId === delegateId))
      .map(entryOf);
  }
}

const entryOf = ({ id, version, startsAt, endsAt, title, hall, summary }: AgendaRow) => ({
  ...{ id, sequence: version, startsAt, endsAt, title, place: hall, description: summary },
});

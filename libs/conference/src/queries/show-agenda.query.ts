import { Injectable } from '@nestjs/common';
import { Files } from '@wanchang/platform';
import { placesOf } from '../domain/agenda';
import { Agenda } from '../persistence/agenda';
import { AgendaBoard, type AgendaRow } from '../persistence/agenda-board';
import { Conferences } from '../persistence/conferences';
import type { AgendaDto, AgendaItemDto } from './answers/agenda.dto';

/** The agenda: whole for the secretariat, what is published for units. */
@Injectable()
export class ShowAgenda {
  constructor(
    private readonly conferences: Conferences,
    private readonly agenda: Agenda,
    private readonly board: AgendaBoard,
    private readonly files: Files,
  ) {}

  /** @param memberId null: the secretariat. @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string, memberId: string | null): Promise<AgendaDto> {
    const { title } = await this.conferences.read(conferenceId);
    const rows = await this.board.items(conferenceId, memberId === null);
    const halls = await this.agenda.hallsOf(conferenceId);
    const seats = new Map(halls.map(({ id, capacity }) => [id, capacity]));
    const names = await this.namesOf(rows);
    return {
      title,
      halls: halls.map(({ id, name, capacity, equipment }) => ({ id, name, capacity, equipment })),
      items: rows.map((row) => itemOf(row, memberId, seats, names)),
      conflicts: memberId === null ? await this.board.conflicts(conferenceId, rows) : [],
    };
  }

  private async namesOf(rows: readonly AgendaRow[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.files.find(rows.flatMap(({ fileIds }) => fileIds));
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

function itemOf(
  { people, fileIds, ...row }: AgendaRow,
  memberId: string | null,
  seats: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
): AgendaItemDto {
  const attendees = people.filter(({ part }) => part === 'attendee').length;
  const places = placesOf(row, seats);
  return {
    ...row,
    attendees,
    free: places === null ? null : Math.max(0, places - attendees),
    people: people
      .map(({ memberId: of, ...person }) => ({ ...person, mine: of === memberId }))
      .filter(({ part, mine }) => memberId === null || mine || part === 'speaker'),
    files: fileIds.map((id) => ({ id, name: names.get(id) ?? '' })),
  };
}

import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { hallsChanged } from '../agenda.facts';
import { Agenda, type HallFile } from '../persistence/agenda';
import { Conferences } from '../persistence/conferences';

/** The halls of a conference, with what they hold. */
@Injectable()
export class PlanHalls {
  constructor(
    private readonly conferences: Conferences,
    private readonly agenda: Agenda,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @param actor null for an operator. @throws DomainError conference.hall-exists, .conference-not-found */
  @Transactional()
  async add(conferenceId: string, hall: HallFile, actor: Actor | null): Promise<string> {
    if (actor) assertAllowed([conferenceWork], actor);
    await this.conferences.read(conferenceId);
    const id = await this.agenda.addHall(conferenceId, hall);
    await this.record(conferenceId, hall.name, 'add', actor);
    return id;
  }

  /** Returns the conference. @throws DomainError conference.hall-not-found, .hall-exists */
  @Transactional()
  async change(id: string, hall: HallFile, actor: Actor): Promise<string> {
    assertAllowed([conferenceWork], actor);
    const { conferenceId } = await this.agenda.hall(id);
    await this.agenda.changeHall(id, hall);
    await this.record(conferenceId, hall.name, 'change', actor);
    return conferenceId;
  }

  /** Returns the conference. @throws DomainError conference.hall-not-found, .hall-used */
  @Transactional()
  async remove(id: string, actor: Actor): Promise<string> {
    assertAllowed([conferenceWork], actor);
    const { conferenceId, name } = await this.agenda.hall(id);
    await this.agenda.removeHall(id);
    await this.record(conferenceId, name, 'remove', actor);
    return conferenceId;
  }

  private record(conferenceId: string, name: string, change: string, actor: Actor | null) {
    return this.facts.record(hallsChanged, { conferenceId, name, change }, actor);
  }
}

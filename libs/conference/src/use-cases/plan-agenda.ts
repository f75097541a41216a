import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { agendaItemMoved, agendaItemPlanned, agendaPublished } from '../agenda.facts';
import { BLOCKING } from '../domain/agenda';
import { conferenceErrors } from '../domain/conference.errors';
import { isEditable } from '../domain/conference.rules';
import { Agenda, type ItemFile } from '../persistence/agenda';
import { AgendaBoard } from '../persistence/agenda-board';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { Conferences } from '../persistence/conferences';
import { UnitsToTell } from '../persistence/units-to-tell';

export interface AgendaOrder extends ItemFile {
  readonly speakerIds: readonly string[];
}

/** Plans the agenda (R2.1). What is not published is seen by the secretariat alone; a change of what is published is told. */
@Injectable()
export class PlanAgenda {
  constructor(
    private readonly conferences: Conferences,
    private readonly agenda: Agenda,
    private readonly board: AgendaBoard,
    private readonly units: UnitsToTell,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @param actor null for an operator. @throws DomainError conference.times-reversed, .hall-not-found, .delegate-not-found */
  @Transactional()
  async add(
    conferenceId: string,
    { speakerIds, ...file }: AgendaOrder,
    actor: Actor | null,
  ): Promise<string> {
    if (actor) assertAllowed([conferenceWork], actor);
    await this.assertPlannable(conferenceId, file.hallId);
    const itemId = await this.agenda.addItem(conferenceId, file);
    await this.agenda.setSpeakers({ id: itemId, conferenceId }, speakerIds);
    const fact = { conferenceId, itemId, title: file.title, change: 'add' } as const;
    await this.facts.record(agendaItemPlanned, fact, actor);
    return itemId;
  }

  /** Returns the conference. @throws DomainError conference.agenda-item-not-found, .stale-version, .times-reversed */
  @Transactional()
  async change(
    itemId: string,
    version: number,
    { speakerIds, ...file }: AgendaOrder,
    actor: Actor,
  ): Promise<string> {
    const item = await this.hold(itemId, version, actor);
    const { conferenceId } = item;
    await this.assertPlannable(conferenceId, file.hallId);
    const before = await this.agenda.unitsOf(itemId);
    await this.agenda.changeItem(itemId, { ...file, version: version + 1 });
    await this.agenda.setSpeakers(item, speakerIds);
    const { title } = file;
    if (item.publishedAt === null) {
      const fact = { conferenceId, itemId, title, change: 'change' } as const;
      await this.facts.record(agendaItemPlanned, fact, actor);
    } else {
      const memberIds = [...new Set([...before, ...(await this.agenda.unitsOf(itemId))])];
      const fact = { conferenceId, itemId, title, gone: false, memberIds };
      await this.facts.record(agendaItemMoved, fact, actor);
    }
    return conferenceId;
  }

  /** Returns the conference. @throws DomainError conference.agenda-item-not-found, .stale-version */
  @Transactional()
  async remove(itemId: string, version: number, actor: Actor): Promise<string> {
    const { conferenceId, title, publishedAt } = await this.hold(itemId, version, actor);
    const memberIds = publishedAt === null ? [] : await this.agenda.unitsOf(itemId);
    await this.agenda.removeItem(itemId);
    const fact = { conferenceId, itemId, title, gone: true, memberIds };
    await this.facts.record(agendaItemMoved, fact, actor);
    return conferenceId;
  }

  /** @param actor null for an operator. @throws DomainError conference.agenda-conflicts, .nothing-on-the-agenda */
  @Transactional()
  async publish(conferenceId: string, actor: Actor | null): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const { title } = await this.conferences.lock(conferenceId);
    const conflicts = await this.board.conflicts(conferenceId);
    const blocking = conflicts.filter(({ kind }) => BLOCKING.includes(kind));
    if (blocking.length > 0)
      throw conferenceErrors('agenda-conflicts', { args: { count: blocking.length } });
    const count = await this.agenda.publish(conferenceId);
    if (count === 0) throw conferenceErrors('nothing-on-the-agenda');
    const memberIds = await this.units.withAccess();
    await this.facts.record(agendaPublished, { conferenceId, title, count, memberIds }, actor);
  }

  private async assertPlannable(conferenceId: string, hallId: string | null): Promise<void> {
    const { state } = await this.conferences.read(conferenceId);
    if (!isEditable(state)) throw conferenceErrors('not-editable');
    if (hallId !== null && (await this.agenda.hall(hallId)).conferenceId !== conferenceId)
      throw conferenceErrors('hall-not-found');
  }

  private async hold(itemId: string, version: number, actor: Actor): Promise<AgendaItemEntity> {
    assertAllowed([conferenceWork], actor);
    const item = await this.agenda.lockItem(itemId);
    if (item.version !== version) throw conferenceErrors('stale-version');
    return item;
  }
}

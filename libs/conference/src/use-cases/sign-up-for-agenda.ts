import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { agendaSignedUp } from '../agenda.facts';
import { placesOf } from '../domain/agenda';
import { conferenceErrors } from '../domain/conference.errors';
import { Agenda } from '../persistence/agenda';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { Delegates } from '../persistence/delegates';

/** A unit signs its delegates up for what is on the agenda; nobody for two things at one time. */
@Injectable()
export class SignUpForAgenda {
  constructor(
    private readonly agenda: Agenda,
    private readonly delegates: Delegates,
    private readonly facts: Facts,
  ) {}

  /** Signing up twice counts once. @throws DomainError conference.agenda-item-not-found, .sign-up-closed, .delegate-elsewhere, .agenda-full, .delegate-not-found */
  @Transactional()
  async join(itemId: string, delegateId: string, memberId: string, actor: Actor): Promise<void> {
    const item = await this.hold(itemId, delegateId, memberId);
    const { elsewhere, attendees, over } = await this.agenda.taken(itemId, delegateId);
    if (!item.signUp || over) throw conferenceErrors('sign-up-closed');
    if (elsewhere) throw conferenceErrors('delegate-elsewhere');
    const halls = await this.agenda.hallsOf(item.conferenceId);
    const places = placesOf(item, new Map(halls.map(({ id, capacity }) => [id, capacity])));
    if (places !== null && attendees >= places) throw conferenceErrors('agenda-full');
    if (await this.agenda.join(itemId, delegateId))
      await this.record(item, delegateId, memberId, true, actor);
  }

  /** @throws DomainError conference.agenda-item-not-found, .delegate-not-found */
  @Transactional()
  async leave(itemId: string, delegateId: string, memberId: string, actor: Actor): Promise<void> {
    const item = await this.hold(itemId, delegateId, memberId);
    await this.agenda.leave(itemId, delegateId);
    await this.record(item, delegateId, memberId, false, actor);
  }

  /** Whose delegate it is comes first; what is not published is not there for a unit. */
  private async hold(
    itemId: string,
    delegateId: string,
    memberId: string,
  ): Promise<AgendaItemEntity> {
    const { conferenceId, state } = await this.delegates.get(delegateId, memberId);
    const item = await this.agenda.lockItem(itemId);
    if (item.publishedAt === null) throw conferenceErrors('agenda-item-not-found');
    if (conferenceId !== item.conferenceId || state !== 'registered')
      throw conferenceErrors('delegate-not-found');
    return item;
  }

  private record(
    { id: itemId, conferenceId, title }: AgendaItemEntity,
    delegateId: string,
    memberId: string,
    joins: boolean,
    actor: Actor,
  ): Promise<void> {
    const fact = { conferenceId, itemId, title, delegateId, memberId, joins };
    return this.facts.record(agendaSignedUp, fact, actor);
  }
}

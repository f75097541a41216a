import { Injectable } from '@nestjs/common';
import { Affiliations, normaliseEmail, People } from '@wanchang/identity';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { delegateRegistered, delegateRevised, delegateWithdrawn } from '../conference.facts';
import { conferenceErrors } from '../domain/conference.errors';
import { REGISTERING } from '../domain/conference.rules';
import { hasPlace, type DelegateFile } from '../domain/delegate';
import { assertRegistering } from '../domain/registering';
import { Conferences } from '../persistence/conferences';
import { Delegates } from '../persistence/delegates';
import { MoveUpDelegates } from './move-up-delegates';

/** Whose delegates: those of a unit, for its own people; those of any, for the secretariat. */
export interface ForUnit {
  readonly memberId: string;
  /** Nothing is open to a unit behind the last day; the secretariat may still register who comes. */
  readonly bySecretariat: boolean;
}

/** Units register whom they send, within a quota; who finds no place waits. */
@Injectable()
export class RegisterDelegate {
  constructor(
    private readonly conferences: Conferences,
    private readonly delegates: Delegates,
    private readonly moveUp: MoveUpDelegates,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly facts: Facts,
  ) {}

  /** Returns the id. @param actor null for an operator. @throws DomainError conference.registration-closed, .delegate-registered */
  @Transactional()
  async register(
    conferenceId: string,
    file: DelegateFile,
    { memberId, bySecretariat }: ForUnit,
    actor: Actor | null,
  ): Promise<string> {
    const conference = await this.conferences.lock(conferenceId);
    assertRegistering(conference, bySecretariat);
    const taken = await this.delegates.taken(conferenceId, memberId);
    const waiting = !hasPlace(file.role, taken, conference);
    const number = await this.conferences.nextNumber(conferenceId);
    const state = waiting ? 'waiting' : 'registered';
    const personId = await this.accountOf(memberId, file.email);
    const registeredBy = actor?.personId ?? null;
    const row = { conferenceId, memberId, number, personId, state, registeredBy } as const;
    const delegateId = await this.delegates.insert({ ...row, ...file });
    const { title } = conference;
    const fact = { conferenceId, title, delegateId, memberId, number, waiting };
    await this.facts.record(delegateRegistered, fact, actor);
    return delegateId;
  }

  /** The role stays: another one may need another place. @throws DomainError conference.delegate-not-found, .registration-closed */
  @Transactional()
  async revise(
    delegateId: string,
    file: Omit<DelegateFile, 'role'>,
    memberId: string | null,
    actor: Actor,
  ): Promise<void> {
    const delegate = await this.delegates.get(delegateId, memberId);
    const conference = await this.conferences.lock(delegate.conferenceId);
    assertRegistering(conference, memberId === null);
    const personId = await this.accountOf(delegate.memberId, file.email);
    await this.delegates.revise(delegateId, { ...file, personId });
    const fact = { delegateId, memberId: delegate.memberId, title: conference.title };
    await this.facts.record(delegateRevised, { ...fact, conferenceId: conference.id }, actor);
  }

  /** The first who waits takes the place. @throws DomainError conference.delegate-not-found, .registration-closed */
  @Transactional()
  async withdraw(delegateId: string, memberId: string | null, actor: Actor): Promise<void> {
    const { conferenceId } = await this.delegates.get(delegateId, memberId);
    const conference = await this.conferences.lock(conferenceId);
    // Read again behind the lock: another request may have withdrawn them.
    const delegate = await this.delegates.get(delegateId, memberId);
    const { title, state } = conference;
    if (!REGISTERING.includes(state) && state !== 'running')
      throw conferenceErrors('registration-closed');
    await this.delegates.setState(delegateId, 'withdrawn');
    const fact = { conferenceId, title, delegateId, memberId: delegate.memberId };
    await this.facts.record(delegateWithdrawn, fact, actor);
    await this.moveUp.execute(conference);
  }

  /** The account of a colleague with that address, so that they find their own schedule. */
  private async accountOf(memberId: string, email: string | null): Promise<string | null> {
    if (!email || !(await this.affiliations.hasColleague(memberId, normaliseEmail(email))))
      return null;
    return (await this.people.byEmail(email))?.id ?? null;
  }
}

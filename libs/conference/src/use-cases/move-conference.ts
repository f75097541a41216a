import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { conferenceChanged, conferenceMoved } from '../conference.facts';
import { conferenceErrors } from '../domain/conference.errors';
import { MISSING_NAMES } from '../domain/conference.names';
import { isEditable, missingFor, type Missing } from '../domain/conference.rules';
import { conferenceStates, type ConferenceStep } from '../domain/conference.states';
import { Conferences, type ConferenceChange } from '../persistence/conferences';
import { UnitsToTell } from '../persistence/units-to-tell';

/** Takes a conference from step to step, and states what each step needs (R1.1–R1.3). */
@Injectable()
export class MoveConference {
  constructor(
    private readonly conferences: Conferences,
    private readonly units: UnitsToTell,
    private readonly facts: Facts,
  ) {}

  /** @param actor null for an operator. @throws DomainError conference.step-not-possible, .step-incomplete */
  @Transactional()
  async execute(
    id: string,
    step: ConferenceStep,
    reason: string | null,
    actor: Actor | null,
  ): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const conference = await this.conferences.lock(id);
    const to = conferenceStates.next(conference.state, step);
    if (!to) throw conferenceErrors('step-not-possible');
    const needsReason = step === 'cancel' && !reason;
    const missing = [...missingFor(step, conference), ...(needsReason ? ['reason' as const] : [])];
    if (missing.length > 0) throw incomplete(missing);
    await this.conferences.move(id, conference.state, to, reason);
    if (step === 'resume') await this.conferences.forgetPostponement(id);
    const memberIds = await this.units.withAccess();
    const { title } = conference;
    const fact = { conferenceId: id, title, step, to, reason, memberIds };
    await this.facts.record(conferenceMoved, fact, actor);
  }

  /** What a change must name. @throws DomainError conference.conference-not-found */
  async versionOf(id: string): Promise<number> {
    return (await this.conferences.read(id)).version;
  }

  /** @param actor null for an operator. @throws DomainError conference.stale-version, .not-editable, .dates-reversed */
  @Transactional()
  async change(
    id: string,
    version: number,
    change: ConferenceChange,
    actor: Actor | null,
  ): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const conference = await this.conferences.lock(id);
    if (conference.version !== version) throw conferenceErrors('stale-version');
    if (!isEditable(conference.state)) throw conferenceErrors('not-editable');
    await this.conferences.change(id, version, change);
    const fact = { conferenceId: id, title: conference.title, fields: Object.keys(change) };
    await this.facts.record(conferenceChanged, fact, actor);
  }
}

function incomplete(missing: readonly Missing[]) {
  const names = missing.map((name) => MISSING_NAMES[name]);
  const zh = names.map((name) => name.zh).join('、');
  const en = names.map((name) => name.en).join(', ');
  return conferenceErrors('step-incomplete', { args: { missing: { zh, en } } });
}

import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { conferenceErrors } from '../domain/conference.errors';
import { delegateArrived } from '../arrival.facts';
import { Conferences } from '../persistence/conferences';
import { Scans, type Scan, type ScanAnswer } from '../persistence/scans';

/**
 * Checks badges in. A device that had no network sends what it kept; a scan that is sent twice counts once, and each answer
 * says what the scan came to when it first arrived.
 */
@Injectable()
export class CheckIn {
  constructor(
    private readonly conferences: Conferences,
    private readonly scans: Scans,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError conference.not-on */
  @Transactional()
  async execute(conferenceId: string, scans: readonly Scan[], actor: Actor): Promise<ScanAnswer[]> {
    assertAllowed([conferenceWork], actor);
    const { state } = await this.conferences.read(conferenceId);
    if (state !== 'preparing' && state !== 'running') throw conferenceErrors('not-on');
    const fresh: string[] = [];
    // In one order on every device, so that two that send the same badges never wait for each other.
    const ordered = [...scans].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
    for (const scan of ordered)
      if (await this.scans.take(conferenceId, scan, actor.personId)) fresh.push(scan.nonce);
    const answers = await this.scans.results(
      conferenceId,
      scans.map(({ nonce }) => nonce),
    );
    const came = answers.filter(({ nonce, result }) => result === 'in' && fresh.includes(nonce));
    if (came.length > 0)
      await this.facts.record(delegateArrived, { conferenceId, count: came.length }, actor);
    return answers;
  }
}

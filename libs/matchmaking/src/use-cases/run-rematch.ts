import { Injectable } from '@nestjs/common';
import { Database, Outbox } from '@wanchang/platform';
import { isOver, type Rematch } from '../domain/rematch';
import { runRematch } from '../matchmaking.jobs';
import { Rematches } from '../persistence/rematches';
import { MatchListing } from './match-listing';

/** Listings between two looks at whether it was cancelled. */
const STEP = 20;
/** So many of them at the same time: most of their time they wait for the database. */
const AT_ONCE = 4;
/** How long one job works before it lets the next bulk job in. */
const TURN_MS = 5000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Matches every listing again, demands first, step by step. A step is repeated when its worker dies: matching is safe
 * to run twice. Of two jobs for one re-match the one that comes second to a step ends.
 */
@Injectable()
export class RunRematch {
  constructor(
    private readonly rematches: Rematches,
    private readonly matchOne: MatchListing,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async execute(rematchId: string, turnMs = TURN_MS): Promise<void> {
    await this.rematches.begin(rematchId);
    const until = performance.now() + turnMs;
    for (;;) {
      const now = await this.rematches.find(rematchId);
      if (now?.state !== 'running') return;
      const step = await this.rematches.following(now, STEP);
      for (let start = 0; start < step.length; start += AT_ONCE) {
        const some = step.slice(start, start + AT_ONCE);
        await Promise.all(some.map((listing) => this.matchOne.execute(listing, { patient: true })));
      }
      const tired = performance.now() >= until;
      const goesOn = await this.database.transaction(() =>
        this.finishStep(now, step.at(-1)?.listingId ?? null, step.length, tired),
      );
      if (!goesOn) return;
    }
  }

  /** Ends one that cannot go on; it can be resumed. */
  async fail(rematchId: string): Promise<void> {
    await this.database.transaction(async () => {
      const now = await this.rematches.lock(rematchId);
      if (now && !isOver(now)) await this.rematches.enter(rematchId, 'failed');
    });
  }

  /** Writes down how far it is, if nobody else has got there. Returns whether this job goes on. */
  private async finishStep(
    before: Rematch,
    last: string | null,
    count: number,
    tired: boolean,
  ): Promise<boolean> {
    const { id, side } = before;
    const now = await this.rematches.lock(id);
    if (now?.state !== 'running' || now.side !== side || now.after !== before.after) return false;
    if (last) await this.rematches.advance(id, side, last, count);
    else if (side === 'demand') await this.rematches.advance(id, 'supply', FIRST, 0);
    else await this.rematches.enter(id, 'done');
    const done = !last && side === 'supply';
    if (tired && !done) await this.outbox.enqueue(runRematch, { rematchId: id });
    return !tired && !done;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, Facts, mappingConstraints } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import type { ListingToMatch } from '../domain/pair';
import type { Rematch, RematchReason, RematchState } from '../domain/rematch';
import { rematchAdvanced } from '../steering.facts';

const COLUMNS = `r.id, r.reason, r.state, r.total, r.processed, r.side, r.after, p.name AS "createdByName",
  r.created_at AS "createdAt", r.finished_at AS "finishedAt"`;
const ROWS = `SELECT ${COLUMNS} FROM rematches r LEFT JOIN person_names p ON p.id = r.created_by`;

/** Writes that would make a second one run. */
const oneAtATime = <Result>(write: () => Promise<Result>) =>
  mappingConstraints(
    { rematches_one_at_a_time_key: () => matchmakingErrors('rematch-running') },
    write,
  );

/** Runs that match everything again, with how far each is. The secretariat hears of every step. */
@Injectable()
export class Rematches {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  find(id: string): Promise<Rematch | null> {
    return this.database.one(`${ROWS} WHERE r.id = $1`, [id]);
  }

  /** Newest first, from behind one; at most `limit`. */
  list(limit: number, afterId: string | null = null): Promise<Rematch[]> {
    return this.database.query(
      `${ROWS} WHERE $2::uuid IS NULL OR r.id < $2 ORDER BY r.id DESC LIMIT $1`,
      [limit, afterId],
    );
  }

  /** The one that is queued or running. */
  active(): Promise<Rematch | null> {
    return this.database.one(`${ROWS} WHERE r.state IN ('queued', 'running') FOR UPDATE OF r`);
  }

  /** As it is now; whoever else wants to change it waits for this transaction. */
  lock(id: string): Promise<Rematch | null> {
    return this.database.one(`${ROWS} WHERE r.id = $1 FOR UPDATE OF r`, [id]);
  }

  /** @throws DomainError matchmaking.rematch-running */
  async insert(id: string, reason: RematchReason, createdBy: string | null): Promise<void> {
    await oneAtATime(() =>
      this.database.query(
        `INSERT INTO rematches (id, reason, state, created_by) VALUES ($1, $2, 'queued', $3)`,
        [id, reason, createdBy],
      ),
    );
    await this.announce(id);
  }

  /** Begins, or goes on; counts what there is to do when that is not known yet. */
  async begin(id: string): Promise<void> {
    await this.database.query(
      `UPDATE rematches SET state = 'running', total = coalesce(total,
              (SELECT count(*) FROM matchable_listings)) WHERE id = $1 AND state = 'queued'`,
      [id],
    );
  }

  /** The listings that follow those that are done, of one side. */
  async following({ side, after }: Rematch, limit: number): Promise<ListingToMatch[]> {
    return this.database.query(
      `SELECT id AS "listingId", side FROM matchable_listings WHERE side = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [side, after, limit],
    );
  }

  /** `processed` may grow past what was counted by listings that were published meanwhile. */
  async advance(id: string, side: Rematch['side'], after: string, count: number): Promise<void> {
    await this.database.query(
      `UPDATE rematches SET side = $2, after = $3, processed = processed + $4,
              total = greatest(total, processed + $4) WHERE id = $1`,
      [id, side, after, count],
    );
    await this.announce(id);
  }

  /** @throws DomainError matchmaking.rematch-running */
  async enter(id: string, state: RematchState): Promise<void> {
    await oneAtATime(() =>
      this.database.query(
        `UPDATE rematches SET state = $2, finished_at = CASE WHEN $2 IN ('queued', 'running') THEN NULL ELSE now() END
          WHERE id = $1`,
        [id, state],
      ),
    );
    await this.announce(id);
  }

  private async announce(rematchId: string): Promise<void> {
    const now = await this.find(rematchId);
    if (now) await this.facts.record(rematchAdvanced, now, null);
  }
}

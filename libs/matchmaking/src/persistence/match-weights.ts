import { Injectable } from '@nestjs/common';
import { defaultWeights, type MatchWeights } from '@wanchang/match-engine';
import { Database } from '@wanchang/platform';

/** Versions of the weights; the newest is in force. */
@Injectable()
export class MatchWeightsStore {
  constructor(private readonly database: Database) {}

  /** The weights in force; the engine's own become version 1 on first use. */
  async current(): Promise<MatchWeights> {
    const read = () =>
      this.database.one<MatchWeights>(
        `SELECT version, factors FROM match_weights ORDER BY version DESC LIMIT 1`,
      );
    return (
      (await read()) ??
      this.begin()
        .then(read)
        .then((weights) => weights ?? defaultWeights)
    );
  }

  private async begin(): Promise<void> {
    await this.database.query(
      `INSERT INTO match_weights (version, factors, note) VALUES ($1, $2, '') ON CONFLICT DO NOTHING`,
      [defaultWeights.version, JSON.stringify(defaultWeights.factors)],
    );
  }
}

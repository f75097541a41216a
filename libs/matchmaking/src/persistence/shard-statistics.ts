import { Injectable } from '@nestjs/common';
import type { MatchIndex } from '@wanchang/match-engine';
import { column, Database, defineStatement } from '@wanchang/platform';
import { MatchShardStatisticsEntity } from './match-shard-statistics.entity';

export type TextStatistics = ReturnType<MatchIndex['statisticsOf']>;

/** One of `of` parts that the supplies are split into; 0 of 1 is all of them. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

export interface StatisticsEdition {
  readonly shards: number;
  readonly at: string;
}

/** Shard $2 of $1: $3 documents, $4 how many use each word. */
const PUBLISH = defineStatement(
  'matchmaking.publish-shard-statistics',
  {},
  `INSERT INTO match_shard_statistics (shards, shard, documents, users) VALUES ($1, $2, $3, $4)
   ON CONFLICT (shards, shard) DO UPDATE SET documents = excluded.documents, users = excluded.users,
     counted_at = now()`,
);

/** Of all shards of $1 but $2. */
const EDITION_OF_OTHERS = defineStatement(
  'matchmaking.edition-of-other-shards',
  { shards: column.integer, at: column.text() },
  `SELECT count(*)::int AS shards, coalesce(max(counted_at)::text, '') AS at FROM match_shard_statistics
    WHERE shards = $1 AND shard <> $2`,
);

/** What words the supplies of each shard use: words are weighed by how rare they are among all supplies. */
@Injectable()
export class ShardStatistics {
  constructor(private readonly database: Database) {}

  async publish({ number, of }: Shard, { documents, users }: TextStatistics): Promise<void> {
    await this.database.execute(PUBLISH, [of, number, documents, JSON.stringify(users)]);
  }

  /** The counts of all other shards together. One is read at a time: each may use a million words. */
  async ofOthers({ number, of }: Shard): Promise<TextStatistics> {
    let documents = 0;
    const users: Record<string, number> = Object.create(null) as Record<string, number>;
    for (let other = 0; other < of; other += 1) {
      const theirs = other === number ? null : await this.read({ number: other, of });
      if (!theirs) continue;
      documents += theirs.documents;
      for (const [word, count] of Object.entries(theirs.users))
        users[word] = (users[word] ?? 0) + count;
    }
    return { documents, users };
  }

  /** How many other shards have published, and when the last did. */
  async editionOfOthers({ number, of }: Shard): Promise<StatisticsEdition> {
    return (await this.database.one(EDITION_OF_OTHERS, [of, number]))!;
  }

  private read({ number, of }: Shard): Promise<TextStatistics | null> {
    const statistics = this.database.repository(MatchShardStatisticsEntity);
    return statistics.findOneBy({ shards: of, shard: number });
  }
}

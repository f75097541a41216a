import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Clock, column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { postsErrors } from '../domain/posts.errors';
import { PostEntity } from './post.entity';

/**
 * Post $1 that is not over stays as it is until the transaction ends. By the clock, not by the beginning of the
 * transaction: whoever waited here for another one must see that it ended the post.
 */
const LOCK_POST = defineStatement(
  'posts.lock-post',
  { id: column.uuid },
  `SELECT id FROM posts WHERE id = $1 AND ends_at > clock_timestamp() FOR UPDATE`,
);

/** Unit $1 stays as it is, so that two liaisons are not appointed at the same moment. */
const LOCK_LIAISONS = defineStatement(
  'posts.lock-liaisons',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended('posts.liaison:' || $1::text, 0)) AS locked`,
);

/** Liaisons of unit $1 in the time from $2 to $3. */
const LIAISONS = defineStatement(
  'posts.liaisons-in-time',
  { id: column.uuid },
  `SELECT id FROM posts WHERE member_id = $1 AND kind = 'liaison'
      AND tstzrange(starts_at, ends_at) && tstzrange($2::timestamptz, $3::timestamptz)`,
);

/** Ends post $1 now, or before it began; to the millisecond, so that a successor begins at that very moment. */
const END_POST = defineStatement(
  'posts.end-post',
  { endedAt: column.instant },
  `UPDATE posts SET ends_at = greatest(date_trunc('milliseconds', clock_timestamp()), starts_at), end_reason = $2, ended_by = $3
    WHERE id = $1 AND ends_at > greatest(clock_timestamp(), starts_at) RETURNING ends_at AS "endedAt"`,
);

const REFUSED = {
  posts_holder_overlap: () => postsErrors('already-held'),
  posts_office_overlap: () => postsErrors('office-held'),
  posts_period_check: () => postsErrors('term-invalid'),
};

export type NewPost = Omit<
  PostEntity,
  'id' | 'endReason' | 'endedBy' | 'letterId' | 'announcedOn' | 'createdAt'
>;

/** The rows of posts. */
@Injectable()
export class Posts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the database’s clock. */
  now(): Promise<Date> {
    return this.clock.now();
  }

  /** @throws DomainError posts.already-held, .office-held, .term-invalid */
  async insert(post: NewPost): Promise<string> {
    const id = newId();
    await mappingConstraints(REFUSED, () => this.rows().insert({ id, ...post }));
    return id;
  }

  /** One that is not over, held for this transaction. @throws DomainError posts.post-not-found */
  async lock(id: string): Promise<PostEntity> {
    if (!(await this.database.one(LOCK_POST, [id]))) throw postsErrors('post-not-found');
    return this.rows().findOneByOrFail({ id });
  }

  /** @throws DomainError posts.post-not-found */
  async get(id: string): Promise<PostEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw postsErrors('post-not-found');
    return found;
  }

  /** Other liaisons of the unit in that time; who appoints one at the same moment waits. */
  async liaisons(memberId: string, from: Date, to: Date): Promise<string[]> {
    await this.database.query(LOCK_LIAISONS, [memberId]);
    const rows = await this.database.query(LIAISONS, [memberId, from, to]);
    return rows.map(({ id }) => id);
  }

  /** Returns the moment from which its rights are gone. @throws DomainError posts.post-not-found for one that is over */
  async end(id: string, reason: string, endedBy: string | null): Promise<Date> {
    const ended = await this.database.one(END_POST, [id, reason, endedBy]);
    if (!ended) throw postsErrors('post-not-found');
    return ended.endedAt;
  }

  async setLetter(id: string, letterId: string): Promise<void> {
    await this.rows().update({ id }, { letterId });
  }

  private rows() {
    return this.database.repository(PostEntity);
  }
}

import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  Facts,
  nullable,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { postsErrors } from '../domain/posts.errors';
import { nominationRefused } from '../posts.facts';
import { AppointPost } from './appoint-post';
import { SucceedPost } from './succeed-post';

/** Takes nomination $1 that is open: $2 its new state, $3 why it was refused, $4 by whom. */
const SETTLE = defineStatement(
  'posts.settle-nomination',
  {
    memberId: column.uuid,
    personId: column.uuid,
    replacesId: nullable(column.uuid),
    reason: column.text(),
    nominatedBy: column.uuid,
  },
  `UPDATE post_nominations SET state = $2, refusal = $3, settled_by = $4, settled_at = now()
    WHERE id = $1 AND state = 'open'
   RETURNING member_id AS "memberId", person_id AS "personId", replaces_id AS "replacesId", reason,
             nominated_by AS "nominatedBy"`,
);

/** The secretariat puts a nomination into force, or refuses it with the reason. */
@Injectable()
export class SettleNomination {
  constructor(
    private readonly database: Database,
    private readonly appoint: AppointPost,
    private readonly succeed: SucceedPost,
    private readonly facts: Facts,
  ) {}

  /** Returns the id of the liaison’s post. @throws DomainError posts.nomination-not-found, and those of an appointment */
  @Transactional()
  async accept(id: string, secondReason: string | null, actor: Actor): Promise<string> {
    const nomination = await this.settle(id, 'accepted', null, actor);
    const { memberId, personId, replacesId, reason } = nomination;
    const order = { basis: 'nomination', decision: `提名：${reason}` } as const;
    if (replacesId)
      return this.succeed.execute(
        { postId: replacesId, successorId: personId, reason, ...order },
        actor,
      );
    return this.appoint.execute(
      {
        ...{ kind: 'liaison', personId, memberId, startsOn: null, termEndsOn: null, secondReason },
        ...order,
      },
      actor,
    );
  }

  /** @throws DomainError posts.nomination-not-found */
  @Transactional()
  async refuse(id: string, reason: string, actor: Actor): Promise<void> {
    const { nominatedBy } = await this.settle(id, 'refused', reason, actor);
    await this.facts.record(nominationRefused, { nominationId: id, nominatedBy, reason }, actor);
  }

  private async settle(id: string, state: 'accepted' | 'refused', why: string | null, by: Actor) {
    const row = await this.database.one(SETTLE, [id, state, why, by.personId]);
    if (!row) throw postsErrors('nomination-not-found');
    return row;
  }
}

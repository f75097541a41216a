import { Injectable } from '@nestjs/common';
import { People } from '@wanchang/identity';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import type { Basis } from '../domain/post';
import { postsErrors } from '../domain/posts.errors';
import { Posts } from '../persistence/posts';
import { postEnded } from '../posts.facts';
import { AppointPost } from './appoint-post';

export interface Succession {
  readonly postId: string;
  readonly successorId: string;
  readonly reason: string;
  readonly basis: Basis;
  readonly decision: string;
}

/**
 * Hands a post over: the successor takes the rest of the term with the same rights, the predecessor’s end at that moment,
 * and nothing of the unit changes (R6.4).
 */
@Injectable()
export class SucceedPost {
  constructor(
    private readonly posts: Posts,
    private readonly appoint: AppointPost,
    private readonly people: People,
    private readonly facts: Facts,
  ) {}

  /** Returns the id of the successor’s post. @throws DomainError posts.post-not-found, .same-person, and those of an appointment */
  @Transactional()
  async execute({ postId, successorId, ...order }: Succession, actor: Actor): Promise<string> {
    const post = await this.posts.lock(postId);
    const { kind, personId, memberId, termEndsOn, secondReason } = post;
    if (personId === successorId) throw postsErrors('same-person');
    const { reason, basis, decision } = order;
    const startsAt = await this.posts.end(postId, reason, actor.personId);
    const personName = (await this.people.byId(personId))?.name ?? '';
    await this.facts.record(
      postEnded,
      { postId, kind, personId, personName, memberId, reason },
      actor,
    );
    return this.appoint.execute(
      {
        ...{ kind, personId: successorId, memberId, startsOn: null, startsAt, termEndsOn },
        ...{ basis, decision, secondReason, predecessorId: postId },
      },
      actor,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { addDays, type DateString } from '@wanchang/kernel';
import { Transactional, type Actor } from '@wanchang/platform';
import type { Basis } from '../domain/post';
import { Posts } from '../persistence/posts';
import { AppointPost } from './appoint-post';

/** A further term of the same holder, which begins as this one ends (R6.5). */
@Injectable()
export class RenewPost {
  constructor(
    private readonly posts: Posts,
    private readonly appoint: AppointPost,
  ) {}

  /** Returns the id of the new term. @throws DomainError posts.post-not-found, and those of an appointment */
  @Transactional()
  async execute(
    postId: string,
    {
      basis,
      decision,
      termEndsOn,
    }: {
      readonly basis: Basis;
      readonly decision: string;
      readonly termEndsOn: DateString | null;
    },
    actor: Actor,
  ): Promise<string> {
    const post = await this.posts.lock(postId);
    const { kind, personId, memberId, secondReason } = post;
    return this.appoint.execute(
      {
        ...{ kind, personId, memberId, startsOn: addDays(post.termEndsOn, 1), termEndsOn },
        ...{ basis, decision, secondReason, predecessorId: postId },
      },
      actor,
    );
  }
}

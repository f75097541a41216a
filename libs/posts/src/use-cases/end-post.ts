import { Injectable } from '@nestjs/common';
import { People } from '@wanchang/identity';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { Posts } from '../persistence/posts';
import { postEnded } from '../posts.facts';

/** Ends a post before its term, with the reason on record and notice to its holder; its rights are gone at that moment. */
@Injectable()
export class EndPost {
  constructor(
    private readonly posts: Posts,
    private readonly people: People,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError posts.post-not-found */
  @Transactional()
  async execute(postId: string, reason: string, actor: Actor): Promise<void> {
    const { kind, personId, memberId } = await this.posts.lock(postId);
    await this.posts.end(postId, reason, actor.personId);
    const personName = (await this.people.byId(personId))?.name ?? '';
    await this.facts.record(
      postEnded,
      { postId, kind, personId, personName, memberId, reason },
      actor,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Affiliations, People } from '@wanchang/identity';
import { newId } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Database, Facts, mappingConstraints, Transactional } from '@wanchang/platform';
import { postRightsFor } from '../access/held-posts';
import { postsErrors } from '../domain/posts.errors';
import { PostNominationEntity } from '../persistence/post-nomination.entity';
import { Posts } from '../persistence/posts';
import { liaisonNominated } from '../posts.facts';

export interface Nomination {
  readonly personId: string;
  /** The liaison whose removal is nominated with it (R6.3). */
  readonly replacesId: string | null;
  readonly reason: string;
}

const OPEN = { post_nominations_open_key: () => postsErrors('already-nominated') };

/** The unit’s standing director or director nominates its liaison, or the removal of one and the successor (R6.3). */
@Injectable()
export class NominateLiaison {
  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError posts.not-a-director, .post-not-found, .person-not-found, .not-of-the-unit, .already-nominated */
  @Transactional()
  async execute(nomination: Nomination, actor: MemberActor): Promise<string> {
    const { id: memberId } = actor.member;
    if (!postRightsFor(actor, memberId).includes('nominate-liaison'))
      throw postsErrors('not-a-director');
    const { personId, replacesId, reason } = nomination;
    await this.refuseOthers(personId, memberId);
    if (replacesId) {
      const post = await this.posts.lock(replacesId);
      if (post.memberId !== memberId || post.kind !== 'liaison')
        throw postsErrors('post-not-found');
    }
    const id = newId();
    const row = { id, memberId, personId, replacesId, reason, nominatedBy: actor.personId };
    await mappingConstraints(OPEN, () =>
      this.database.repository(PostNominationEntity).insert(row),
    );
    const memberName = (await this.members.ref(memberId))?.nameZh ?? '';
    await this.facts.record(
      liaisonNominated,
      { nominationId: id, memberId, memberName, personId, replacesId },
      actor,
    );
    return id;
  }

  private async refuseOthers(personId: string, memberId: string): Promise<void> {
    const person = await this.people.byId(personId);
    const units = person ? await this.affiliations.unitsOf(personId) : [];
    // A person of another unit is answered as one that is not there.
    if (!units.some((unit) => unit.memberId === memberId))
      throw postsErrors('person-not-found', { args: { account: personId } });
  }
}

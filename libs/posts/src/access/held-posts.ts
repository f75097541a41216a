import { defineActorPart, defineSecretariatRight } from '@wanchang/identity';
import { definePolicy, platformErrors, type Actor, type Policy } from '@wanchang/platform';
import { rightsOf, type PostKind, type PostRight } from '../domain/post-rights';

interface HeldPosts {
  readonly held: readonly { readonly kind: PostKind; readonly memberId: string | null }[];
}

/** The posts that somebody holds at this moment, by the database’s clock: ended terms need no job (R6.5). */
export const heldPosts = defineActorPart<HeldPosts>({
  name: 'posts',
  sql: `SELECT jsonb_build_object('held', jsonb_agg(jsonb_build_object('kind', post.kind, 'memberId', post.member_id)
                 ORDER BY post.starts_at, post.id)) AS value
          FROM posts_in_force AS post WHERE post.person_id = person.id HAVING count(*) > 0`,
});

/** The charter’s rights that somebody has now by their posts (R6.1). */
export function postRightsOf(actor: Actor): PostRight[] {
  return rightsOf((heldPosts.of(actor)?.held ?? []).map(({ kind }) => kind));
}

/** Those that somebody has by a post of one unit. */
export function postRightsFor(actor: Actor, memberId: string): PostRight[] {
  const held = heldPosts.of(actor)?.held ?? [];
  return rightsOf(held.filter((post) => post.memberId === memberId).map(({ kind }) => kind));
}

/** Lets in those whose post gives a right of the charter: the one policy that asks the table. */
export function holdersOf(...rights: readonly PostRight[]): Policy {
  return definePolicy(`post-right:${rights.join('|')}`, (actor) => {
    const own = postRightsOf(actor);
    return rights.some((right) => own.includes(right)) ? null : platformErrors('not-allowed');
  });
}

/** Lets in those of the secretariat who record appointments. */
export const postAppointments = defineSecretariatRight('post-appointments');

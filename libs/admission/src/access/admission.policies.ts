import { defineSecretariatRight } from '@wanchang/identity';
import { actingMember } from '@wanchang/membership';
import type { Actor } from '@wanchang/platform';
import { heldPosts, holdersOf, postRightsOf, type PostRight } from '@wanchang/posts';
import type { MeetingKind } from '../domain/office-meeting';

/** Lets in those who work on applications: receive, assign inspectors, prepare meetings. */
export const admissionWork = defineSecretariatRight('admission-work');

const RIGHT: Readonly<Record<MeetingKind, PostRight>> = {
  secretary_general: 'decide-in-secretary-generals-meeting',
  chairman: 'decide-in-chairmans-meeting',
};

/** Lets in the officers who decide in one of the office meetings, with or without a duty in the secretariat. */
export const decidingOfficers = holdersOf(...Object.values(RIGHT));

/** Whether somebody decides in meetings of a kind: that follows the post (R6.1, R10.3). */
export const mayDecide = (kind: MeetingKind, actor: Actor): boolean =>
  postRightsOf(actor).includes(RIGHT[kind]);

/** Whether somebody decides on expulsions and appeals: the officers of the office meetings (R12.2). */
export const mayExpel = (actor: Actor): boolean =>
  Object.values(RIGHT).some((right) => postRightsOf(actor).includes(right));

/** Who acts for a unit, or holds a post of it, is concerned by what is decided about it. */
export const isOfUnit = (actor: Actor, memberId: string): boolean =>
  actingMember.of(actor)?.id === memberId ||
  (heldPosts.of(actor)?.held ?? []).some((post) => post.memberId === memberId);

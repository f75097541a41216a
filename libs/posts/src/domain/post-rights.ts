import type { LocalisedText } from '@wanchang/kernel';

/** Officers, and the posts that people of a member unit hold (R5.1, R6.1). */
export const POST_KINDS = [
  'chairman',
  'vice_chairman',
  'secretary_general',
  'standing_director',
  'director',
  'liaison',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const POST_NAMES: Readonly<Record<PostKind, LocalisedText>> = {
  chairman: { zh: '理事长', en: 'chairman' },
  vice_chairman: { zh: '副理事长', en: 'vice-chairman' },
  secretary_general: { zh: '秘书长', en: 'secretary-general' },
  standing_director: { zh: '常务理事', en: 'standing director' },
  director: { zh: '理事', en: 'director' },
  liaison: { zh: '联络员', en: 'liaison' },
};

export const POST_RIGHTS = [
  'attend-standing-council',
  'attend-council',
  'organise-councils',
  'decide-major-affairs',
  'deliberate-major-affairs',
  'elect',
  'be-elected',
  'propose',
  'vote',
  'be-informed',
  'nominate-liaison',
  'decide-in-secretary-generals-meeting',
  'decide-in-chairmans-meeting',
] as const;
export type PostRight = (typeof POST_RIGHTS)[number];

/** 选举权、被选举权、提议权. */
const COMMON = ['elect', 'be-elected', 'propose'] as const;
/** What whoever sits on the standing council has besides. */
const LEADING = [
  ...(['vote', 'attend-standing-council', 'attend-council', 'decide-major-affairs'] as const),
] as const;

/** The charter’s table of posts and rights (Articles 4 to 6): the one place in which it stands. */
export const RIGHTS_OF_POST: Readonly<Record<PostKind, readonly PostRight[]>> = {
  chairman: [...COMMON, ...LEADING, 'decide-in-chairmans-meeting'],
  vice_chairman: [...COMMON, ...LEADING],
  secretary_general: [...COMMON, ...LEADING, 'decide-in-secretary-generals-meeting'],
  standing_director: [...COMMON, ...LEADING, 'nominate-liaison'],
  director: [
    ...COMMON,
    ...(['vote', 'attend-council', 'deliberate-major-affairs', 'nominate-liaison'] as const),
  ],
  liaison: [...COMMON, 'organise-councils', 'be-informed'],
};

/** Years of a term; a liaison’s in principle (R6.1). */
export const TERM_YEARS: Readonly<Record<PostKind, number>> = {
  chairman: 4,
  vice_chairman: 4,
  secretary_general: 4,
  standing_director: 4,
  director: 4,
  liaison: 8,
};

/** Posts of the conference itself, which belong to no unit. */
export const isOffice = (kind: PostKind): boolean =>
  kind === 'chairman' || kind === 'vice_chairman' || kind === 'secretary_general';

/** What several posts give together, each once. */
export function rightsOf(kinds: readonly PostKind[]): PostRight[] {
  const given = new Set(kinds.flatMap((kind) => RIGHTS_OF_POST[kind]));
  return POST_RIGHTS.filter((right) => given.has(right));
}

/** Of members (Article 11) and their duties (Article 12), as everyone of an active unit has them. */
export const MEMBER_RIGHTS = [
  'seat',
  'election',
  'proposal',
  'vote',
  'resources',
  'services-of-offices',
  'priority-in-cooperation',
] as const;
export const MEMBER_DUTIES = [
  'keep-the-charter',
  'attend-and-carry-out-tasks',
  'provide-information-in-time',
  'take-part-in-exchange',
  'pay-the-annual-fee-in-time',
] as const;

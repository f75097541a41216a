import { secretariatAudience } from '@wanchang/identity';
import { memberAudience } from '@wanchang/membership';
import { defineDuty, defineFact, defineNoticeTopic, personAudience } from '@wanchang/platform';
import { POST_NAMES, type PostKind } from './domain/post-rights';

const page = () => '/secretariat/posts';
const own = defineDuty('posts.own', {
  title: { zh: '本人职务', en: 'My posts' },
  audience: 'person',
});
const ofUnit = defineNoticeTopic('posts.unit', {
  title: { zh: '本单位职务', en: 'Posts of the unit' },
  audience: 'member',
});
const work = defineNoticeTopic('posts.work', {
  title: { zh: '职务与任期', en: 'Posts and terms' },
  audience: 'secretariat',
});

interface OfPost {
  readonly postId: string;
  readonly kind: PostKind;
  readonly personId: string;
  readonly personName: string;
  readonly memberId: string | null;
}

export const postAppointed = defineFact<
  OfPost & {
    readonly termEndsOn: string;
    readonly decision: string;
    readonly predecessorId: string | null;
  }
>('posts.post-appointed', {
  title: { zh: '任命职务', en: 'post appointed' },
  subject: ({ postId }) => postId,
  page,
  audit: ({ kind, personId, memberId, termEndsOn, decision, predecessorId }) => ({
    ...{ kind, personId, memberId, termEndsOn, decision, predecessorId },
  }),
  notices: ({ kind, personId, personName, memberId, termEndsOn }) => [
    {
      topic: own,
      to: [personAudience(personId)],
      text: {
        zh: `您已担任${POST_NAMES[kind].zh}，任期至 ${termEndsOn}。`,
        en: `You are ${POST_NAMES[kind].en} now, until ${termEndsOn}.`,
      },
      link: '/my-posts',
    },
    ...(memberId
      ? [
          {
            topic: ofUnit,
            to: [memberAudience(memberId)],
            text: {
              zh: `${personName}担任本单位${POST_NAMES[kind].zh}，任期至 ${termEndsOn}。`,
              en: `${personName} is ${POST_NAMES[kind].en} of the unit now, until ${termEndsOn}.`,
            },
            link: '/posts',
          },
        ]
      : []),
  ],
});

export const postEnded = defineFact<OfPost & { readonly reason: string }>('posts.post-ended', {
  title: { zh: '结束职务', en: 'post ended' },
  subject: ({ postId }) => postId,
  page,
  audit: ({ kind, personId, memberId, reason }) => ({ kind, personId, memberId, reason }),
  notices: ({ kind, personId, reason }) => [
    {
      topic: own,
      to: [personAudience(personId)],
      text: {
        zh: `您的${POST_NAMES[kind].zh}职务已结束：${reason}`,
        en: `You are ${POST_NAMES[kind].en} no longer: ${reason}`,
      },
      link: '/my-posts',
    },
  ],
});

export const liaisonNominated = defineFact<{
  readonly nominationId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly personId: string;
  readonly replacesId: string | null;
}>('posts.liaison-nominated', {
  title: { zh: '提名联络员', en: 'liaison nominated' },
  subject: ({ nominationId }) => nominationId,
  page,
  audit: ({ memberId, personId, replacesId }) => ({ memberId, personId, replacesId }),
  notices: ({ memberName, nominationId }) => [
    {
      topic: work,
      to: [secretariatAudience()],
      text: {
        zh: `“${memberName}”提名联络员，请办理。`,
        en: `“${memberName}” nominates a liaison.`,
      },
      link: '/secretariat/posts',
      about: nominationId,
    },
  ],
});

export const nominationRefused = defineFact<{
  readonly nominationId: string;
  readonly nominatedBy: string;
  readonly reason: string;
}>('posts.nomination-refused', {
  title: { zh: '未接受联络员提名', en: 'nomination refused' },
  subject: ({ nominationId }) => nominationId,
  page,
  audit: ({ reason }) => ({ reason }),
  notices: ({ nominatedBy, reason }) => [
    {
      topic: own,
      to: [personAudience(nominatedBy)],
      text: {
        zh: `您提名的联络员未获接受：${reason}`,
        en: `Your nomination of a liaison was not accepted: ${reason}`,
      },
      link: '/my-posts',
    },
  ],
});

/** Once for each term. */
export const termEnding = defineFact<OfPost & { readonly endsOn: string }>('posts.term-ending', {
  title: { zh: '任期将满提醒', en: 'term is ending' },
  subject: ({ postId }) => postId,
  page,
  audit: ({ kind, endsOn }) => ({ kind, endsOn }),
  notices: ({ postId, kind, personId, personName, endsOn }) => [
    {
      topic: own,
      to: [personAudience(personId)],
      text: {
        zh: `您的${POST_NAMES[kind].zh}任期将于 ${endsOn} 届满，可以连选连任。`,
        en: `Your term as ${POST_NAMES[kind].en} ends on ${endsOn}; you can be elected again.`,
      },
      link: '/my-posts',
      about: postId,
    },
    {
      topic: work,
      to: [secretariatAudience()],
      text: {
        zh: `${personName}的${POST_NAMES[kind].zh}任期将于 ${endsOn} 届满。`,
        en: `The term of ${personName} as ${POST_NAMES[kind].en} ends on ${endsOn}.`,
      },
      link: '/secretariat/posts?ending=true',
      about: postId,
    },
  ],
});

export const postsImported = defineFact<{
  readonly file: string;
  readonly total: number;
  readonly appointed: number;
  readonly rejected: number;
}>('posts.posts-imported', {
  title: { zh: '导入职务名单', en: 'list of posts imported' },
  subject: () => 'posts',
  page,
  audit: (figures) => ({ ...figures }),
});

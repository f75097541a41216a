import { memberAudience } from '@wanchang/membership';
import type { LocalisedText, Side } from '@wanchang/kernel';
import {
  defineFact,
  defineNoticeTopic,
  personAudience,
  type FactDeclaration,
  type FactDefinition,
} from '@wanchang/platform';
import { listingChanged, listingsAdded, type ListingChanged } from './catalog.events';
import { listingExpiredLive } from './catalog.live';
import { digestText, type Found } from './domain/saved-search';
import type { FirstState } from './domain/listing.states';

const listings = defineNoticeTopic('catalog.listings', {
  title: { zh: '我的发布', en: 'My listings' },
  audience: 'member',
});

const savedSearches = defineNoticeTopic('catalog.saved-searches', {
  title: { zh: '保存的搜索', en: 'Saved searches' },
  audience: 'member',
});

/** New listings that the saved searches of a person found. */
export const savedSearchesFound = defineFact<{
  readonly personId: string;
  readonly found: readonly (Found & { readonly address: string })[];
}>('catalog.saved-searches-found', {
  title: { zh: '告知保存的搜索的新发布', en: 'new listings of saved searches told' },
  subject: ({ personId }) => personId,
  audit: ({ found }) => ({
    count: found.reduce((sum, { titles }) => sum + titles.length, 0),
  }),
  notices: ({ personId, found }) => [
    {
      topic: savedSearches,
      to: [personAudience(personId)],
      text: digestText(found),
      link: found.length === 1 ? found[0]!.address : '/saved-searches',
    },
  ],
});

/** One version of a listing that followed another. */
export interface ListingChange extends ListingChanged {
  readonly title: string;
  /** Others have seen the listing, or see it now for the first time. */
  readonly seen: boolean;
}

const listingPage = (listingId: string) => `/listings/${listingId}`;

type More = Pick<FactDeclaration<ListingChange>, 'live' | 'notices'>;

function defineChange(
  name: string,
  title: LocalisedText,
  more: More = {},
): FactDefinition<ListingChange> {
  return defineFact<ListingChange>(name, {
    title,
    subject: ({ listingId }) => listingId,
    page: listingPage,
    audit: ({ version }) => ({ version }),
    events: ({ seen, title: _, ...change }) => (seen ? [listingChanged.of(change)] : []),
    ...more,
  });
}

export const listingPublished = defineChange('catalog.listing-published', {
  zh: '发布',
  en: 'listing published',
});
export const listingPaused = defineChange('catalog.listing-paused', {
  zh: '暂停发布',
  en: 'listing paused',
});
export const listingResumed = defineChange('catalog.listing-resumed', {
  zh: '恢复发布',
  en: 'listing resumed',
});
export const listingWithdrawn = defineChange('catalog.listing-withdrawn', {
  zh: '撤下发布',
  en: 'listing withdrawn',
});
export const listingRevised = defineChange('catalog.listing-revised', {
  zh: '修改发布内容',
  en: 'listing revised',
});
export const listingMustsMarked = defineChange(
  'catalog.listing-musts-marked',
  { zh: '标明必须满足的规格参数', en: 'properties marked as a must' },
  {
    notices: ({ memberId, listingId, title }) => [
      {
        topic: listings,
        to: [memberAudience(memberId)],
        text: {
          zh: `秘书处标明了“${title}”哪些规格参数必须满足，匹配已随之更新。如有不妥，请修改。`,
          en: `The secretariat has marked which properties of “${title}” are a must, and its matches follow. Change it if that is not what you meant.`,
        },
        link: listingPage(listingId),
        about: `listing-musts:${listingId}`,
      },
    ],
  },
);
export const listingConfirmed = defineChange('catalog.listing-confirmed', {
  zh: '确认发布仍有效',
  en: 'listing confirmed',
});
export const imageAdded = defineChange('catalog.listing-image-added', {
  zh: '添加图片',
  en: 'image of a listing added',
});
export const imageRemoved = defineChange('catalog.listing-image-removed', {
  zh: '移除图片',
  en: 'image of a listing removed',
});

export const listingExpired = defineChange(
  'catalog.listing-expired',
  { zh: '发布到期', en: 'listing expired' },
  {
    live: ({ memberId, listingId }) => [
      listingExpiredLive.to([memberAudience(memberId)], { listingId }),
    ],
    notices: ({ memberId, listingId, title }) => [
      {
        topic: listings,
        to: [memberAudience(memberId)],
        text: {
          zh: `“${title}”已到期，不再展示。如仍有效，请设置新的有效期并重新发布。`,
          en: `“${title}” has expired and is no longer shown. If it is still valid, give it a new last day and publish it again.`,
        },
        link: `/listings/${listingId}`,
        about: `listing-expired:${listingId}`,
      },
    ],
  },
);

/** Listings of a unit that leave the search unless they are confirmed. */
export const confirmationDue = defineFact<{
  readonly memberId: string;
  readonly count: number;
  readonly day: string;
}>('catalog.confirmation-due', {
  title: { zh: '提醒确认发布', en: 'reminder to confirm listings' },
  subject: ({ memberId }) => memberId,
  audit: ({ count, day }) => ({ count, day }),
  notices: ({ memberId, count, day }) => [
    {
      topic: listings,
      to: [memberAudience(memberId)],
      text: {
        zh: `有 ${count} 条发布将于 ${day} 到期确认。仍然有效的请一键确认，否则将不再展示和匹配。`,
        en: `${count} listing(s) are to be confirmed by ${day}. Confirm those that still hold; the others are no longer shown and matched.`,
      },
      link: '/my-listings?state=published&due=true',
      about: `confirmation-due:${memberId}:${day}`,
    },
  ],
});

/** Certificates on listings of a unit that end on one day. */
export const certificatesEnding = defineFact<{
  readonly memberId: string;
  readonly count: number;
  readonly day: string;
  readonly ended: boolean;
  readonly listingId: string;
  readonly title: string;
  readonly certificate: string;
  /** When it is told. */
  readonly today: string;
}>('catalog.certificates-ending', {
  title: { zh: '提醒证书到期', en: 'reminder of certificates that end' },
  subject: ({ memberId }) => memberId,
  audit: ({ count, day }) => ({ count, day }),
  notices: ({ memberId, count, day, ended, listingId, title, certificate, today }) => [
    {
      topic: listings,
      to: [memberAudience(memberId)],
      text: {
        zh: `${count} 份证书${ended ? '已' : '将'}于 ${day} 到期，例如“${title}”的“${certificate}”。请换上新证书并修改有效期${ended ? '，到期的会在发布中标明' : ''}。`,
        en: `${count} certificate(s) ${ended ? 'ended' : 'end'} on ${day}, such as “${certificate}” of “${title}”. Replace them and change the date${ended ? '; those that ended are marked on the listing' : ''}.`,
      },
      link: listingPage(listingId),
      about: `certificates-ending:${memberId}:${day}:${ended ? 'ended' : 'ends'}:${today}`,
    },
  ],
});

export const listingCreated = defineFact<{ readonly listingId: string }>(
  'catalog.listing-created',
  {
    title: { zh: '新建草稿', en: 'listing drafted' },
    subject: ({ listingId }) => listingId,
    page: listingPage,
  },
);

export const listingCopied = defineFact<{ readonly listingId: string; readonly from: string }>(
  'catalog.listing-copied',
  {
    title: { zh: '复制为草稿', en: 'listing copied' },
    subject: ({ listingId }) => listingId,
    page: listingPage,
    audit: ({ from }) => ({ from }),
  },
);

/** Rows of one step of an import that became listings. */
export const listingsImported = defineFact<{
  readonly importId: string;
  readonly memberId: string;
  readonly listings: readonly {
    readonly listingId: string;
    readonly side: Side;
    readonly state: FirstState;
  }[];
}>('catalog.listings-imported', {
  title: { zh: '导入发布', en: 'listings imported' },
  subject: ({ importId }) => importId,
  audit: (imported) => ({
    memberId: imported.memberId,
    listingIds: imported.listings.map(({ listingId }) => listingId),
  }),
  events: ({ memberId, listings }) => {
    const published = listings.filter(({ state }) => state === 'published');
    const added = published.map(({ listingId, side }) => ({ listingId, side }));
    return added.length > 0 ? [listingsAdded.inBackground({ memberId, listings: added })] : [];
  },
});

export const otherNameSet = defineFact<{
  readonly asked: string;
  readonly shown: string;
  readonly bothWays: boolean;
  readonly weight: number;
}>('catalog.other-name-set', {
  title: { zh: '设置近义词', en: 'other name set' },
  subject: ({ asked }) => asked,
  page: () => '/secretariat/other-names',
  audit: ({ shown, bothWays, weight }) => ({ shown, bothWays, weight }),
});

export const otherNameRemoved = defineFact<{ readonly asked: string; readonly shown: string }>(
  'catalog.other-name-removed',
  {
    title: { zh: '删除近义词', en: 'other name removed' },
    subject: ({ asked }) => asked,
    page: () => '/secretariat/other-names',
    audit: ({ shown }) => ({ shown }),
  },
);

export const searchRebuildRequested = defineFact('catalog.search-rebuild-requested', {
  title: { zh: '请求重建搜索索引', en: 'rebuild of the search index requested' },
  subject: () => 'search',
});

import { FileTextOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { listingsKey } from '../../entities/listing/keys';
import { defineFeature, type Live } from '../define-feature';
import { importsKey } from './imports/keys';

const live = {
  'listing-import.progress': [importsKey],
  'listing-import.done': [importsKey, listingsKey],
  'listing.expired': [listingsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    open: {
      'listings/:id': async () => (await import('./listing-page')).ListingPage,
    },
    member: {
      'my-listings': async () => (await import('./my-listings-page')).MyListingsPage,
      'my-listings/imports': async () => (await import('./imports/imports-page')).ImportsPage,
      'my-listings/imports/:id': async () => (await import('./imports/import-page')).ImportPage,
      // One route for a new listing and for its draft: the address changes while a person types.
      'my-listings/:id': async () => (await import('./editor/editor-page')).EditorPage,
    },
  },
  navigation: {
    member: [
      {
        order: 20,
        to: '/my-listings',
        icon: FileTextOutlined,
        text: { 'zh-CN': '我的发布', en: 'My listings' },
        short: { 'zh-CN': '发布', en: 'Listings' },
        phoneBar: true,
      },
    ],
  },
  live,
});

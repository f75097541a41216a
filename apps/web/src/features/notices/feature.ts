import type { Handles } from '../../api/live-events';
import { noticesKey } from '../../entities/notice/keys';
import { defineFeature, type Live } from '../define-feature';

const live = { notice: [noticesKey] } satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    withAccess: {
      notices: async () => (await import('./notices-page')).NoticesPage,
    },
  },
  account: [
    { order: 30, part: async () => (await import('./preferences-panel')).PreferencesPanel },
  ],
  live,
});

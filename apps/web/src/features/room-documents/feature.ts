import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { roomDocumentsKey } from './keys';

const live = {
  'room-documents.changed': [roomDocumentsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      'deal-rooms/:id/documents': async () => (await import('./documents-page')).DocumentsPage,
      'deal-rooms/:id/documents/:documentId/:no': async () =>
        (await import('./reading-page')).ReadingPage,
    },
  },
  live,
});

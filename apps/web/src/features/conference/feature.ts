import { TeamOutlined } from '@ant-design/icons';
import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { SendKeptScans } from './day/send-kept-scans';
import { conferencesKey, sessionsKey } from './keys';

const live = {
  'conference.session': [sessionsKey],
  'conference.arrivals': [conferencesKey],
  'conference.queue': [conferencesKey],
  'conference.agenda': [conferencesKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

const entry = {
  icon: TeamOutlined,
  text: { 'zh-CN': '联席会议', en: 'Conferences' },
  phoneBar: false,
};

export const feature = defineFeature({
  routes: {
    member: {
      conferences: async () => (await import('./conferences-page')).ConferencesPage,
      'conferences/:id': async () => (await import('./conference-page')).ConferencePage,
      'conferences/:id/import': async () =>
        (await import('./import-delegates-page')).ImportMyDelegatesPage,
      'conferences/:id/agenda': async () => (await import('./agenda/agenda-page')).AgendaPage,
      'conference-queues/:id': async () => (await import('./queue/queue-page')).QueuePage,
      'conference-follow-ups': async () =>
        (await import('./follow-up/follow-ups-page')).FollowUpsPage,
      'matchmaking-sessions/:id/tables/:code': async () =>
        (await import('./day/table-scan-page')).TableScanPage,
      'matchmaking-sessions/:id': async () =>
        (await import('./sessions/my-session-page')).MySessionPage,
    },
    secretariat: {
      'secretariat/matchmaking-sessions/:id': async () =>
        (await import('./sessions/board-page')).BoardPage,
      'secretariat/conferences/:id/import': async () =>
        (await import('./import-delegates-page')).ImportDelegatesPage,
      'secretariat/conferences/:id/agenda': async () =>
        (await import('./agenda/office-agenda-page')).OfficeAgendaPage,
      'secretariat/conference-queues/:id': async () =>
        (await import('./queue/office-queue-page')).OfficeQueuePage,
      'secretariat/conference-queues/:id/screen': async () =>
        (await import('./queue/queue-screen-page')).QueueScreenPage,
      'secretariat/conferences/:id/check-in': async () =>
        (await import('./day/check-in-page')).CheckInPage,
      'secretariat/matchmaking-sessions/:id/paper': async () =>
        (await import('./paper/paper-page')).PaperPage,
      'secretariat/matchmaking-sessions/:id/screen': async () =>
        (await import('./day/screen-page')).ScreenPage,
      'secretariat/conferences': async () =>
        (await import('./office/office-conferences-page')).OfficeConferencesPage,
      'secretariat/conferences/:id': async () =>
        (await import('./office/office-conference-page')).OfficeConferencePage,
    },
  },
  offline: [
    'matchmaking-sessions/:id',
    'matchmaking-sessions/:id/tables/:code',
    'secretariat/conferences/:id/check-in',
    'secretariat/matchmaking-sessions/:id/screen',
    'conference-queues/:id',
    'secretariat/conference-queues/:id/screen',
  ],
  kept: {
    'conferences/:id/arrivals': (id) => [...conferencesKey, id, 'arrivals'],
    'matchmaking-sessions/:id/now': (id) => [...sessionsKey, id, 'now'],
    'matchmaking-sessions/:id/mine': (id) => [...sessionsKey, id, 'mine'],
    'matchmaking-sessions/:id/my-schedule': (id) => [...sessionsKey, id, 'my-schedule'],
    'conference-queues/:id': (id) => [...conferencesKey, 'queue', id],
  },
  navigation: {
    member: [{ ...entry, order: 45, to: '/conferences' }],
    secretariat: [{ ...entry, order: 18, to: '/secretariat/conferences' }],
  },
  live,
  overlay: SendKeptScans,
});

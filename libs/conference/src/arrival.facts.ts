import { secretariatAudience } from '@wanchang/identity';
import { defineFact } from '@wanchang/platform';
import { arrivalsChangedLive } from './conference.live';

export const delegateArrived = defineFact<{
  readonly conferenceId: string;
  readonly count: number;
}>('conference.delegate-arrived', {
  title: { zh: '代表签到', en: 'delegates checked in' },
  subject: ({ conferenceId }) => conferenceId,
  page: (id) => `/secretariat/conferences/${id}`,
  audit: ({ count }) => ({ count }),
  live: ({ conferenceId }) => [arrivalsChangedLive.to([secretariatAudience()], { conferenceId })],
});

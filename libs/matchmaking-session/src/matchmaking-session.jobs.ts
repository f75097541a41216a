import { defineJob, defineRun } from '@wanchang/platform';

/** Computes who meets whom, when and at which table. */
export const scheduleRun = defineRun('conference.compute-schedule');

export interface RequestJob {
  readonly requestId: string;
}

/** At the end of its time a request that nobody answered expires. Subject: the request. */
export const expireRequest = defineJob<RequestJob>('conference.expire-request');

/** When half its time is over the unit that is asked is reminded. Subject: the request. */
export const remindOfRequest = defineJob<RequestJob>('conference.remind-of-request');

/** So many days after a held meeting both sides are asked what came of it. Subject: the meeting. */
export const askFollowUp = defineJob<{ readonly meetingId: string }>('conference.ask-follow-up');

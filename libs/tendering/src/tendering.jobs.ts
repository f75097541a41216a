import { defineJob } from '@wanchang/platform';

export interface TenderToList {
  readonly rfqId: string;
}

/** At the deadline the list of hashes is published. Subject: the request. */
export const publishList = defineJob<TenderToList>('tendering.publish-list');

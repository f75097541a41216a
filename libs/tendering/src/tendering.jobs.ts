import { defineJob } from '@wanchang/platform';

export interface TenderToList {
  readonly rfqId: string;
}

export interface TenderToRead {
  readonly rfqId: string;
}

/** After the opening, what files say of who made them. Subject: the request. */
export const readFileMarks = defineJob<TenderToRead>('tendering.read-file-marks');

/** At the deadline the list of hashes is published. Subject: the request. */
export const publishList = defineJob<TenderToList>('tendering.publish-list');

import { defineJob } from '@wanchang/platform';

export interface TenderToList {
  readonly rfqId: string;
}

export interface TenderToRead {
  readonly rfqId: string;
}

/** After the opening, what files say of who made them. Subject: the request. */
export const readFileMarks = defineJob<TenderToRead>('tendering.read-file-marks');

export interface ObjectionToFollow {
  readonly objectionId: string;
  readonly rfqId: string;
}

/** A day before an objection has to be answered. Subject: the objection. */
export const remindOfObjection = defineJob<ObjectionToFollow>('tendering.remind-of-objection');

/** Once it should have been. Subject: the objection. */
export const objectionOverdue = defineJob<ObjectionToFollow>('tendering.objection-overdue');

/** At the deadline the list of hashes is published. Subject: the request. */
export const publishList = defineJob<TenderToList>('tendering.publish-list');

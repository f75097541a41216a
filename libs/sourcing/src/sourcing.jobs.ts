import { defineJob, defineRun } from '@wanchang/platform';

export interface RfqToFollow {
  readonly rfqId: string;
  readonly memberId: string;
}

/** A day before the deadline those are told who have not answered; in a final round, who have not given a last offer. Subject: the request. */
export const remindSuppliers = defineJob<RfqToFollow>('sourcing.remind-suppliers');

/** At the deadline the buyer is told. Subject: the request. */
export const tellDeadline = defineJob<RfqToFollow>('sourcing.tell-deadline');

/** Works out a best split: with all wishes, then what each of them costs. */
export const splitRun = defineRun('sourcing.split-award');

import { defineStates } from '@wanchang/kernel';

export const TENDER_STATES = ['preparing', 'open', 'listed', 'failed', 'opened', 'signed'] as const;
export type TenderState = (typeof TENDER_STATES)[number];

/** At the deadline the list of hashes stands; with too few on it nothing is opened. */
export const tenderStates = defineStates<TenderState, 'send' | 'list' | 'fail' | 'open' | 'sign'>(
  'preparing',
  {
    preparing: { send: 'open' },
    open: { list: 'listed', fail: 'failed' },
    listed: { open: 'opened' },
    failed: {},
    opened: { sign: 'signed' },
    signed: {},
  },
);

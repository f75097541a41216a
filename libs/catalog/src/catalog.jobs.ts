import { defineJob, defineRun } from '@wanchang/platform';

/** Reads the file of an import and makes its rows listings, chunk by chunk. */
export const listingImport = defineRun('catalog.run-import');

/** Gives ended listings their state when their last day is over. They are not seen after it either way: views go by the last day. */
export const expireListings = defineJob('catalog.expire-listings', {
  queue: 'bulk',
  schedule: '0 0 * * *',
});

export const reconcileSearch = defineJob('catalog.reconcile-search', {
  queue: 'bulk',
  schedule: '40 3 * * *',
});

export const rebuildSearch = defineJob('catalog.rebuild-search', { queue: 'bulk', attempts: 3 });

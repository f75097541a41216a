import { defineJob, defineRun } from '@wanchang/platform';

/** Reads the file of an import and makes its rows listings, chunk by chunk. */
export const listingImport = defineRun('catalog.run-import');

/** Gives ended listings their state when their last day is over. They are not seen after it either way: views go by the last day. */
export const expireListings = defineJob('catalog.expire-listings', {
  queue: 'bulk',
  schedule: '0 0 * * *',
});

export const remindOfConfirmation = defineJob('catalog.remind-of-confirmation', {
  queue: 'bulk',
  schedule: '30 8 * * *',
});

/** Each morning: certificates on published listings that end soon or have ended. */
export const remindOfCertificates = defineJob('catalog.remind-of-certificates', {
  queue: 'bulk',
  schedule: '40 8 * * *',
});

/** Each morning: what people's saved searches find that is new. */
export const tellOfNewListings = defineJob('catalog.tell-of-new-listings', {
  queue: 'bulk',
  schedule: '0 8 * * *',
});

export const reconcileSearch = defineJob('catalog.reconcile-search', {
  queue: 'bulk',
  schedule: '40 3 * * *',
});

/** Each minute: an index that was lost, replaced or missed changes is brought back. */
export const watchSearch = defineJob('catalog.watch-search', {
  queue: 'bulk',
  schedule: '* * * * *',
  attempts: 1,
});

export const rebuildSearch = defineJob('catalog.rebuild-search', { queue: 'bulk', attempts: 3 });

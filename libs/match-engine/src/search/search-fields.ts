// The loops in `assembly/query/` import this file as well.

/**
 * What the loops of a search work on, eight bytes each: addresses and figures, see `Frame`. Columns are by row, and
 * `shared`, `suits`, `fits` and `worth` by place.
 */
export enum SearchField {
  // Runs of rows of one key and industry.
  starts,
  paths,
  regions,
  // Facts of rows.
  price,
  priceKey,
  quantity,
  quantityKey,
  days,
  province,
  reputation,
  perAsked,
  // By industry and by region of a run.
  industrySteps,
  regionSteps,
  // The one who asks.
  ownPrice,
  ownPriceKey,
  ownQuantity,
  ownQuantityKey,
  ownDays,
  perDay,
  perShared,
  fullText,
  perFit,
  ownProvince,
  neighbour,
  // Weights in steps.
  priceWeight,
  quantityWeight,
  reputationWeight,
  // Results.
  shared,
  suits,
  fits,
  worth,
}

/** Of facts in 16 bits: days that are not known. */
export const unknownDays = 0xffff;
/** So many numbers share one group, of which the largest is known. */
export const groupSize = 8;
/** Bytes of a word: where its remaining postings begin, where they end, and its weight. */
export const wordBytes = 12;

// The loops in `assembly/sweep/` import this file as well.

/**
 * What the loops of a sweep work on, eight bytes each: addresses and figures, see `Frame`. Arrays are by place of the
 * demand in its block unless noted; only places from `from` to `to` are read. A list has its end in the next field.
 */
export enum SweepField {
  // The block: facts, words, and the least scores that still come onto the lists of demands.
  from,
  to,
  base,
  due,
  asked,
  neutrals,
  perFit,
  reputation,
  reputationSteps,
  points,
  table,
  dense,
  rare,
  ownTexts,
  perShared,
  floors,
  ties,
  rows,
  // The supply.
  terms,
  termsEnd,
  ownText,
  perOwn,
  lead,
  perDay,
  leadTimes,
  ownReputation,
  maxSeen,
  x,
  y,
  z,
  attributes,
  attributesEnd,
  pricePlaces,
  pricePlacesEnd,
  ceilings,
  price,
  quantityPlaces,
  quantityPlacesEnd,
  needs,
  capacity,
  neighbours,
  neighboursEnd,
  ownUnit,
  ownUnitEnd,
  // The weights.
  priceWeight,
  unknownPrice,
  quantityWeight,
  unknownQuantity,
  unknownLeadTime,
  attributeWeight,
  textWeight,
  distanceWeight,
  fullText,
  neighbour,
  distances,
  distanceSpan,
  // Results and room for them.
  estimate,
  fits,
  shared,
  suits,
  worth,
  offers,
  k,
  guess,
  near,
  least,
  most,
  chosen,
  scores,
  chosenTies,
  toScores,
  toRows,
  discard,
}

/** Below any sum of steps: a constraint rules the pair out. What is added later leaves it below 0. */
export const ruledOut = -(1 << 30) - 16;
/** Days until an unknown due day: more than any lead time, and what is left when one is subtracted. */
export const unknownDue = 1 << 30;
/** Places that a block may have, for packed numbers and for the memory that they take. */
export const maxPlaces = 1 << 20;

/** More steps than two estimates of pairs are ever off together: figures of 32 bits have 24 that count. */
export const estimateSlack = 1024;

/** The coordinate of an unknown point: beyond every chord from any other point. */
export const unknownCoordinate = 1000;
/** Parts of the earth's radius in the table of distances, and its entries; behind them are two of an unknown distance. */
export const chordParts = 2048;
export const chordEntries = 2 * chordParts + 2;

/** A weight of 16 bits; a word that weighs more is given in parts. */
export const maxPartWeight = 0x7fff;
/** No word has more parts: an inverse document frequency of 18 in 64 steps, times a saturation. */
export const maxParts = 9;
/** Numbers of a rare word: where its postings begin and end, and its weight. */
export const rareSize = 3;

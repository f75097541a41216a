import { layoutOf } from '../../simd/frame';

/**
 * What the loops are told. Arrays are by place of the demand in its block, unless told otherwise; only places from
 * `from` to `to` are looked at.
 */
const names = [
  // The block: facts, words, and what demands need to be asked.
  ...['from', 'to', 'base', 'due', 'asked', 'neutrals', 'perFit', 'reputation', 'reputationSteps'],
  ...['points', 'table', 'dense', 'rare', 'ownTexts', 'perShared', 'floors', 'ties', 'rows'],
  // The supply.
  ...['terms', 'termsEnd', 'ownText', 'perOwn', 'lead', 'perDay', 'leadTimes'],
  ...['ownReputation', 'mostSeen', 'x', 'y', 'z', 'attributes', 'attributesEnd'],
  ...['pricePlaces', 'pricePlacesEnd', 'ceilings', 'price'],
  ...['quantityPlaces', 'quantityPlacesEnd', 'needs', 'capacity'],
  ...['neighbours', 'neighboursEnd', 'ownUnit', 'ownUnitEnd'],
  // The weights.
  ...['priceWeight', 'unknownPrice', 'quantityWeight', 'unknownQuantity', 'unknownLeadTime'],
  ...[
    'attributeWeight',
    'textWeight',
    'distanceWeight',
    'fullText',
    'neighbour',
    'distances',
    'span',
  ],
  // What is worked out.
  ...['estimate', 'fits', 'shared', 'worth', 'offers', 'k', 'guess', 'near'],
  ...['least', 'most', 'chosen', 'scores', 'bestTies', 'toScores', 'toRows', 'elsewhere'],
] as const;
export type Field = (typeof names)[number];

export const layout = layoutOf(names);
export const { field, fieldsOf } = layout;

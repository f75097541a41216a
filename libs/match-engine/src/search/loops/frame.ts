import { layoutOf } from '../../simd/frame';

/** What the loops of a search are told. Columns are by row, `shared`, `fits` and `worth` by place. */
const names = [
  // Rows: runs of one key and industry, and facts.
  ...['starts', 'paths', 'regions', 'price', 'priceKey', 'quantity', 'quantityKey', 'days'],
  ...['province', 'reputation', 'perAsked'],
  // By industry and by region of a run.
  ...['industrySteps', 'regionSteps'],
  // The one who asks.
  ...['ownPrice', 'ownPriceKey', 'ownQuantity', 'ownQuantityKey', 'ownDays', 'perDay'],
  ...['perShared', 'fullText', 'perFit', 'ownProvince', 'neighbour'],
  // Weights in steps.
  ...['priceWeight', 'quantityWeight', 'reputationWeight'],
  // What is worked out.
  ...['shared', 'fits', 'worth'],
] as const;
export type Field = (typeof names)[number];

export const layout = layoutOf(names);
export const { field, fieldsOf } = layout;

import { ampleDays, plausibleShare } from '../../src/factors/values';
import { SearchField as Field, unknownDays } from '../../src/search/search-fields';
import { pointer, splat } from '../frame';
import { missBits, missesOf, missSteps } from '../misses';

/** How far ratios of figures of 32 bits are trusted: less than this beyond a constraint may still keep it. */
const tolerance: f32 = 1e-6;

/**
 * Estimates what rows `from` … `to` are worth to the one who asks, but for the distance: `worth`, a figure of 32 bits,
 * 0 or more; −1 as a whole number where a constraint surely rules the pair out. Before, `worth` holds what `spread`
 * writes. Up to three places behind the last row are written as well. Places are rows plus `shift`.
 * @param asksDemand whether a demand asks. Days of rows are then lead times, else due days.
 */
export function estimate(frame: usize, from: i32, to: i32, shift: i32, asksDemand: bool): void {
  const days = pointer(frame, Field.days);
  const provinces = pointer(frame, Field.province);
  const reputations = pointer(frame, Field.reputation);
  const prices = pointer(frame, Field.price);
  const priceKeys = pointer(frame, Field.priceKey);
  const quantities = pointer(frame, Field.quantity);
  const quantityKeys = pointer(frame, Field.quantityKey);
  const perAsked = pointer(frame, Field.perAsked);
  const shared = pointer(frame, Field.shared) + (shift << 2);
  const suits = pointer(frame, Field.suits) + (shift << 2);
  const fits = pointer(frame, Field.fits) + (shift << 2);
  const worth = pointer(frame, Field.worth) + (shift << 2);

  const ownDays = splat(frame, Field.ownDays);
  const perDay = splat(frame, Field.perDay);
  const ownProvince = splat(frame, Field.ownProvince);
  const neighbour = splat(frame, Field.neighbour);
  const perShared = splat(frame, Field.perShared);
  const fullText = splat(frame, Field.fullText);
  const perOwnFit = splat(frame, Field.perFit);
  const reputationWeight = splat(frame, Field.reputationWeight);
  const ownPrice = splat(frame, Field.ownPrice);
  const ownPriceKey = splat(frame, Field.ownPriceKey);
  const priceWeight = splat(frame, Field.priceWeight);
  const ownQuantity = splat(frame, Field.ownQuantity);
  const ownQuantityKey = splat(frame, Field.ownQuantityKey);
  const quantityWeight = splat(frame, Field.quantityWeight);

  const end: usize = to << 2;
  for (let row: usize = from << 2; row < end; row += 16) {
    // Days to spare; an unknown lead time is at least 0 days. Late deliveries are ruled out.
    const given = shorts(days, row);
    const isKnown = i32x4.lt_s(given, i32x4.splat(unknownDays));
    let spare: v128;
    let isOut: v128;
    if (asksDemand) {
      spare = i32x4.sub(ownDays, v128.and(given, isKnown));
      isOut = i32x4.lt_s(spare, i32x4.splat(0));
    } else {
      spare = i32x4.sub(given, ownDays);
      isOut = v128.and(i32x4.lt_s(spare, i32x4.splat(0)), isKnown);
    }
    const leadTime = i32x4.mul(i32x4.min_s(spare, i32x4.splat(ampleDays)), perDay);
    let whole = i32x4.add(v128.load(worth + row), v128.and(leadTime, isKnown));
    isOut = v128.or(isOut, i32x4.eq(v128.load(suits + row), i32x4.splat(0)));

    // What a province in common costs.
    const isNeighbour = i32x4.eq(shorts(provinces, row), ownProvince);
    whole = i32x4.sub(whole, v128.and(isNeighbour, neighbour));

    const text = f32x4.pmin(f32x4.mul(singles(v128.load(shared + row)), perShared), fullText);
    let perFit = perOwnFit;
    if (!asksDemand) perFit = f32x4.mul(perFit, v128.load(perAsked + row));
    const met = v128.load(fits + row);
    const misses = missesOf(met);
    whole = i32x4.sub(whole, missSteps(misses));
    const attributes = f32x4.mul(singles(i32x4.add(met, i32x4.shl(misses, missBits))), perFit);
    const reputation = f32x4.mul(singles(shorts(reputations, row)), reputationWeight);
    let sum = f32x4.add(singles(whole), text);
    sum = f32x4.add(sum, f32x4.add(attributes, reputation));

    // As `priceValue`, beyond an unknown price.
    const isPriced = i32x4.eq(shorts(priceKeys, row), ownPriceKey);
    const price = f32x4.mul(v128.load(prices + row), ownPrice);
    const isDear = f32x4.gt(price, f32x4.splat(1 + tolerance));
    const cheaper = f32x4.pmin(f32x4.splat(0.5), f32x4.sub(f32x4.splat(1), price));
    isOut = v128.or(isOut, v128.and(isPriced, isDear));
    const isPlausible = f32x4.ge(price, f32x4.splat(<f32>plausibleShare - tolerance));
    const isCheaper = v128.and(isPriced, isPlausible);
    sum = f32x4.add(sum, v128.and(isCheaper, f32x4.mul(cheaper, priceWeight)));

    // As `quantityValue`, beyond an unknown quantity; the weight is halved.
    const isCounted = i32x4.eq(shorts(quantityKeys, row), ownQuantityKey);
    const quantity = f32x4.mul(v128.load(quantities + row), ownQuantity);
    const isShort = f32x4.lt(quantity, f32x4.splat(1 - tolerance));
    const more = f32x4.pmin(f32x4.splat(1), f32x4.sub(quantity, f32x4.splat(1)));
    isOut = v128.or(isOut, v128.and(isCounted, isShort));
    sum = f32x4.add(sum, v128.and(isCounted, f32x4.mul(more, quantityWeight)));

    v128.store(worth + row, v128.or(f32x4.pmax(sum, f32x4.splat(0)), isOut));
  }
}

function singles(integers: v128): v128 {
  return f32x4.convert_i32x4_s(integers);
}

/** Four figures of 16 bits, by the offset of figures of 32. */
function shorts(column: usize, row: usize): v128 {
  return v128.load16x4_u(column + (row >> 1));
}

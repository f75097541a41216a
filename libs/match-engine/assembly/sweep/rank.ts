import { SweepField as Field, unknownDue } from '../../src/batch/sweep-fields';
import { ampleDays } from '../../src/factors/values';
import { int, pointer, splat } from '../frame';
import { listLanes } from '../lists';
import { missBits, missesOf, missSteps } from '../misses';

/**
 * Estimates what each place is worth to the supply but for the distance (`worth`, a figure of 32 bits; −1 as a whole
 * number where a constraint rules the pair out), and lists the places that may want the supply (`offers`).
 * @returns where that list ends.
 */
export function rank(frame: usize): usize {
  const estimate = pointer(frame, Field.estimate);
  const due = pointer(frame, Field.due);
  const fits = pointer(frame, Field.fits);
  const perFit = pointer(frame, Field.perFit);
  const suits = pointer(frame, Field.suits);
  const shared = pointer(frame, Field.shared);
  const perShared = pointer(frame, Field.perShared);
  const reputation = pointer(frame, Field.reputation);
  const floors = pointer(frame, Field.floors);
  const worth = pointer(frame, Field.worth);
  const lead = splat(frame, Field.lead);
  const perDay = splat(frame, Field.perDay);
  const unknownLeadTime = splat(frame, Field.unknownLeadTime);
  const maxSeen = splat(frame, Field.maxSeen);
  const perOwn = splat(frame, Field.perOwn);
  const fullText = splat(frame, Field.fullText);
  let offers = pointer(frame, Field.offers);
  const end: usize = int(frame, Field.to) << 2;
  for (let place: usize = int(frame, Field.from) << 2; place < end; place += 16) {
    const steps = v128.load(estimate + place);
    const dueDays = v128.load(due + place);
    const days = i32x4.sub(dueDays, lead);
    const isLate = i32x4.lt_s(v128.or(days, steps), i32x4.splat(0));
    const isOut = v128.or(isLate, i32x4.eq(v128.load(suits + place), i32x4.splat(0)));
    const isKnown = i32x4.lt_s(dueDays, i32x4.splat(unknownDue));
    const spare = i32x4.mul(i32x4.min_s(days, i32x4.splat(ampleDays)), perDay);
    const leadTime = i32x4.add(v128.and(spare, isKnown), unknownLeadTime);
    const met = v128.load(fits + place);
    const misses = missesOf(met);
    const known = i32x4.sub(i32x4.add(steps, leadTime), missSteps(misses));
    const metInAll = singles(i32x4.add(met, i32x4.shl(misses, missBits)));
    const common = f32x4.add(singles(known), f32x4.mul(metInAll, v128.load(perFit + place)));
    const text = singles(v128.load(shared + place));

    const ownText = f32x4.pmin(fullText, f32x4.mul(text, perOwn));
    const own = f32x4.add(f32x4.add(common, ownText), v128.load(reputation + place));
    v128.store(worth + place, v128.or(f32x4.pmax(own, f32x4.splat(0)), isOut));

    const theirText = f32x4.pmin(fullText, f32x4.mul(text, v128.load(perShared + place)));
    const seen = f32x4.add(f32x4.add(common, maxSeen), theirText);
    const theirs = f32x4.pmax(seen, f32x4.splat(0));
    const isWanted = v128.andnot(f32x4.ge(theirs, v128.load(floors + place)), isOut);
    if (v128.any_true(isWanted)) offers = listLanes(i32x4.bitmask(isWanted), place, offers);
  }
  return offers;
}

function singles(integers: v128): v128 {
  return f32x4.convert_i32x4_s(integers);
}

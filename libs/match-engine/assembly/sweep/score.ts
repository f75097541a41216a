import { SweepField as Field, unknownDue } from '../../src/batch/sweep-fields';
import { ampleDays, attributesValue, fitsWithoutMisses, missesOf, missSteps, neutralFit, stepsOf, textValue } from '../../src/factors/values'; // prettier-ignore
import { addressOf, int, pointer, real } from '../frame';
import { scoreDistances } from './distance';

/**
 * Writes to `scores` the exact steps that the supply and listed places are worth: what `Scorer` gives in parts.
 * @param toDemands whether the demands look: the texts against themselves then differ by place, and the reputation is
 * the supply's. Else it is the other way round.
 */
export function scoreExactly(frame: usize, at: usize, end: usize, toDemands: bool): void {
  scoreDistances(frame, at, end);
  const due = pointer(frame, Field.due);
  const estimates = pointer(frame, Field.estimate);
  const leadTimes = pointer(frame, Field.leadTimes);
  const lead = int(frame, Field.lead);
  const fits = pointer(frame, Field.fits);
  const asked = pointer(frame, Field.asked);
  const neutrals = pointer(frame, Field.neutrals);
  const attributeWeight = real(frame, Field.attributeWeight);
  const shared = pointer(frame, Field.shared);
  const textWeight = real(frame, Field.textWeight);
  // What is one for all places is read by a mask of 0.
  const ownTexts = toDemands ? pointer(frame, Field.ownTexts) : addressOf(frame, Field.ownText);
  const reputations = toDemands
    ? addressOf(frame, Field.ownReputation)
    : pointer(frame, Field.reputationSteps);
  const textMask: usize = toDemands ? usize.MAX_VALUE : 0;
  const reputationMask = ~textMask;
  let scores = pointer(frame, Field.scores);
  for (; at < end; at += 4) {
    const place: usize = load<i32>(at) << 2;
    const day = load<i32>(due + place);
    const spare = select(ampleDays + 1, min(day - lead, ampleDays), day == unknownDue);
    let sum = load<i32>(estimates + place) + load<i32>(leadTimes + (spare << 2));

    const encoded = load<i32>(fits + place);
    const fit = <i32>fitsWithoutMisses(encoded);
    const wishes = load<i32>(asked + place);
    const met = attributesValue(wishes, fit + wishes * neutralFit);
    const more = <i32>stepsOf(attributeWeight, met) - load<i32>(neutrals + place);
    sum += select(more, 0, fit);
    if (encoded != fit) sum -= <i32>missSteps(missesOf(encoded));

    const ownText = load<f64>(ownTexts + ((place & textMask) << 1));
    sum += <i32>stepsOf(textWeight, textValue(load<i32>(shared + place), ownText));
    sum += load<i32>(reputations + (place & reputationMask)) + load<i32>(scores);
    store<i32>(scores, max(0, sum));
    scores += 4;
  }
}

import { ruledOut, SweepField as Field } from '../../src/batch/sweep-fields';
import { plausibleShare, priceValue, quantityValue, stepsOf } from '../../src/factors/values';
import { rounding } from '../../src/rounding';
import { int, pointer, real } from '../frame';
import { addTo } from '../lists';

/** More than the constraints tolerate. */
const clearly: f64 = 1 + 2 * rounding;
const clearlyPlausible: f64 = plausibleShare * clearly;

/**
 * Adds what the supply's price is worth to places that state a comparable ceiling, less what an unknown one is worth, and
 * rules out those that it exceeds. What is plain is seen without a division: that a price is above the ceiling, or at
 * most half of it. Places stand in the order of their ceilings, so that processors foresee which way is taken.
 */
export function addPrices(frame: usize): void {
  const estimate = pointer(frame, Field.estimate);
  const price = real(frame, Field.price);
  const weight = real(frame, Field.priceWeight);
  const unknown = int(frame, Field.unknownPrice);
  const most = <i32>stepsOf(weight, 1) - unknown;
  const isPlain = price > 0;
  const end = pointer(frame, Field.pricePlacesEnd);
  let ceilings = pointer(frame, Field.ceilings);
  for (let at = pointer(frame, Field.pricePlaces); at < end; at += 4) {
    const ceiling = load<f64>(ceilings);
    const sum = estimate + (load<i32>(at) << 2);
    if (isPlain && price > ceiling * clearly) {
      store<i32>(sum, ruledOut);
    } else if (isPlain && price * (2 * clearly) <= ceiling && price >= ceiling * clearlyPlausible) {
      addTo(sum, most);
    } else {
      const ratio = price == ceiling ? 1 : price / ceiling;
      if (ratio <= 1 + rounding) addTo(sum, <i32>stepsOf(weight, priceValue(ratio)) - unknown);
      else store<i32>(sum, ruledOut);
    }
    ceilings += 8;
  }
}

/** The same for what the supply can deliver and what the places need. */
export function addQuantities(frame: usize): void {
  const estimate = pointer(frame, Field.estimate);
  const capacity = real(frame, Field.capacity);
  const weight = real(frame, Field.quantityWeight);
  const unknown = int(frame, Field.unknownQuantity);
  const most = <i32>stepsOf(weight, 1) - unknown;
  const isPlain = capacity > 0;
  const end = pointer(frame, Field.quantityPlacesEnd);
  let needs = pointer(frame, Field.needs);
  for (let at = pointer(frame, Field.quantityPlaces); at < end; at += 4) {
    const need = load<f64>(needs);
    const sum = estimate + (load<i32>(at) << 2);
    if (isPlain && need > capacity * clearly) {
      store<i32>(sum, ruledOut);
    } else if (isPlain && need * (2 * clearly) <= capacity) {
      addTo(sum, most);
    } else {
      const ratio = capacity == need ? 1 : capacity / need;
      if (1 <= ratio + ratio * rounding)
        addTo(sum, <i32>stepsOf(weight, quantityValue(ratio)) - unknown);
      else store<i32>(sum, ruledOut);
    }
    needs += 8;
  }
}

import { maxPlaces, ruledOut, SweepField as Field } from '../../src/batch/sweep-fields';
import { addAllFits } from '../fits';
import { int, pointer } from '../frame';
import { addTo } from '../lists';
import { addPrices, addQuantities } from './amounts';

/** Adds up what is known of the pairs without their texts: `estimate` in exact steps, and `fits`. */
export function addFacts(frame: usize): void {
  begin(frame);
  const asked = pointer(frame, Field.attributes);
  const askedEnd = pointer(frame, Field.attributesEnd);
  addAllFits(asked, askedEnd, 0, maxPlaces, pointer(frame, Field.fits));
  addPrices(frame);
  addQuantities(frame);
  correctNeighbours(frame);
  ruleOutOwnUnit(frame);
}

/** What all supplies of one key and industry have in common is copied, the rest begins at 0. */
function begin(frame: usize): void {
  const base = pointer(frame, Field.base);
  const estimate = pointer(frame, Field.estimate);
  const fits = pointer(frame, Field.fits);
  const shared = pointer(frame, Field.shared);
  const end: usize = int(frame, Field.to) << 2;
  for (let place: usize = int(frame, Field.from) << 2; place < end; place += 16) {
    v128.store(estimate + place, v128.load(base + place));
    v128.store(fits + place, i32x4.splat(0));
    v128.store(shared + place, i32x4.splat(0));
  }
}

/** Places of the supply's own province are worth less across regions. */
function correctNeighbours(frame: usize): void {
  const estimate = pointer(frame, Field.estimate);
  const less = -int(frame, Field.neighbour);
  const end = pointer(frame, Field.neighboursEnd);
  for (let at = pointer(frame, Field.neighbours); at < end; at += 4) {
    addTo(estimate + (load<i32>(at) << 2), less);
  }
}

function ruleOutOwnUnit(frame: usize): void {
  const estimate = pointer(frame, Field.estimate);
  const end = pointer(frame, Field.ownUnitEnd);
  for (let at = pointer(frame, Field.ownUnit); at < end; at += 4) {
    store<i32>(estimate + (load<i32>(at) << 2), ruledOut);
  }
}

import { askedBytes } from '../src/simd/constants';
import { addTo, lowerBound } from './lists';

/**
 * Adds what attributes are worth to places `from` … `to`, and moves the lists of their places on behind them. An entry
 * has a place, ascending, and a value; a table says what that is worth. Of several entries of one place all count.
 * @param asked … `end` what is asked for, see `askedBytes`. @param fits the address of the sum of place 0.
 */
export function addAllFits(asked: usize, end: usize, from: i32, to: i32, fits: usize): void {
  for (; asked < end; asked += askedBytes) {
    const stop = load<usize>(asked, 4);
    const values = load<usize>(asked, 8);
    const worths = load<usize>(asked, 12);
    let at = firstPlace(asked, stop, from);
    let place = load<i32>(at);
    while (at < stop && place < to) {
      addTo(fits + (place << 2), load<i32>(worths + (load<i32>(at + values) << 2)));
      at += 4;
      place = load<i32>(at);
    }
    store<usize>(asked, at);
  }
}

/** The same, but of several entries of one place the best counts. */
export function addBestFits(asked: usize, end: usize, from: i32, to: i32, fits: usize): void {
  for (; asked < end; asked += askedBytes) {
    const stop = load<usize>(asked, 4);
    const values = load<usize>(asked, 8);
    const worths = load<usize>(asked, 12);
    let at = firstPlace(asked, stop, from);
    let place = load<i32>(at);
    let last = -1;
    let best = 0;
    while (at < stop && place < to) {
      const worth = load<i32>(worths + (load<i32>(at + values) << 2));
      const sum = fits + (place << 2);
      if (place != last) {
        addTo(sum, worth);
        best = worth;
        last = place;
      } else if (best < worth) {
        addTo(sum, worth - best);
        best = worth;
      }
      at += 4;
      place = load<i32>(at);
    }
    store<usize>(asked, at);
  }
}

function firstPlace(asked: usize, stop: usize, from: i32): usize {
  const at = load<usize>(asked);
  return at < stop && load<i32>(at) < from ? lowerBound(at, stop, from) : at;
}

import { wordBytes } from '../../src/search/search-fields';
import { addTo, lowerBound } from '../lists';

/**
 * Adds what words share with rows `from` … `to`, and moves the words on behind them. A posting is row << 8 | saturation.
 * @param word … `end` the words, see `wordBytes`. @param shared the address of the sum of row 0.
 */
export function addShared(word: usize, end: usize, from: u32, to: u32, shared: usize): void {
  from <<= 8;
  to <<= 8;
  for (; word < end; word += wordBytes) {
    let at = load<usize>(word);
    const stop = load<usize>(word, 4);
    const weight = load<i32>(word, 8);
    if (at < stop && load<u32>(at) < from) at = lowerBound(at, stop, from);
    while (at + 16 <= stop && load<u32>(at, 12) < to) {
      addPosting(load<u32>(at), weight, shared);
      addPosting(load<u32>(at, 4), weight, shared);
      addPosting(load<u32>(at, 8), weight, shared);
      addPosting(load<u32>(at, 12), weight, shared);
      at += 16;
    }
    while (at < stop && load<u32>(at) < to) {
      addPosting(load<u32>(at), weight, shared);
      at += 4;
    }
    store<usize>(word, at);
  }
}

function addPosting(packed: u32, weight: i32, shared: usize): void {
  addTo(shared + ((packed >> 8) << 2), (packed & 0xff) * weight);
}

import { SweepField as Field } from '../../src/batch/sweep-fields';
import { int, pointer } from '../frame';
import { sumOfLanes } from '../lists';

/**
 * Puts the `scores` of the places in `chosen` in order, the largest first, and of equal ones the place with the larger
 * tie: writes the best `k` with their rows.
 */
export function order(frame: usize, count: i32): void {
  const chosen = pointer(frame, Field.chosen);
  const scores = pointer(frame, Field.scores);
  const ties = pointer(frame, Field.chosenTies);
  const allTies = pointer(frame, Field.ties);
  const rows = pointer(frame, Field.rows);
  const toScores = pointer(frame, Field.toScores);
  const toRows = pointer(frame, Field.toRows);
  const discard = pointer(frame, Field.discard);
  const bestEnd: usize = int(frame, Field.k) << 2;
  const end: usize = count << 2;
  // What is read behind the end, four at a time, is ahead of nothing.
  for (let offset = 0; offset < 12; offset += 4) store<i32>(scores + end + offset, -1);
  for (let at: usize = 0; at < end; at += 4) {
    store<i32>(ties + at, load<i32>(allTies + (load<i32>(chosen + at) << 2)));
  }
  for (let at: usize = 0; at < end; at += 4) {
    const score = v128.load32_splat(scores + at);
    const tie = v128.load32_splat(ties + at);
    let ahead = i32x4.splat(0);
    for (let other: usize = 0; other < end; other += 16) {
      const others = v128.load(scores + other);
      const isTied = i32x4.eq(others, score);
      const comesFirst = i32x4.gt_s(v128.load(ties + other), tie);
      const isAhead = v128.or(i32x4.gt_s(others, score), v128.and(isTied, comesFirst));
      ahead = i32x4.sub(ahead, isAhead);
    }
    const place: usize = sumOfLanes(ahead) << 2;
    const isBest = place < bestEnd;
    store<i32>(select(toScores + place, discard, isBest), load<i32>(scores + at));
    const row = load<i32>(rows + (load<i32>(chosen + at) << 2));
    store<i32>(select(toRows + place, discard, isBest), row);
  }
}

export * from './problem';
export {
  DEFAULT_SECONDS,
  type Bound,
  type Progress,
  type Reason,
  type ReasonCode,
  type Result,
  type Score,
  type SolveOptions,
  type Unplaced,
} from './result';
export { schedulerErrors } from './errors';
export { solve } from './solve';
export { checkSchedule, type Checked } from './check/check-schedule';
export { readB2bsp } from './b2bsp/read-b2bsp';

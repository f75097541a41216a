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
export { solveAside, type AsideOptions } from './aside/solve-aside';
export { checkSchedule, type Checked } from './check/check-schedule';
export { readB2bsp } from './b2bsp/read-b2bsp';
export { repair, type Change, type Repaired, type RepairOptions } from './repair/repair';
export { type Disruption } from './repair/disruption';
export { type Outcome } from './outcome';
export {
  planQueue,
  type Queue,
  type QueueCall,
  type QueuedSupplier,
  type QueueMiss,
  type QueuePlan,
} from './queue/plan-queue';

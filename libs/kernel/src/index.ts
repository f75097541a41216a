export {
  PRODUCT_NAME,
  REGION_WISHES,
  RESOURCE_KINDS,
  RESOURCE_KIND_NAMES,
  SIDES,
  otherSide,
  type RegionWish,
  type ResourceKind,
  type Side,
} from './charter';
export {
  DomainError,
  defineErrors,
  fieldProblem,
  type ErrorKind,
  type ErrorTable,
  type FieldProblem,
} from './errors';
export { DEAL_SIDES, type DealSide } from './deal-side';
export { groupBy } from './group-by';
export { newId, isId } from './ids';
export {
  LOCALES,
  fillIn,
  localised,
  type Language,
  type Locale,
  type LocalisedText,
  type TextArguments,
} from './locale';
export {
  CURRENCIES,
  addMoney,
  decimalsOf,
  formatDecimal,
  isDecimal,
  multiplyMoney,
  toDecimal,
  type Currency,
  type Money,
} from './money';
export { defineStates, type StateMachine, type TransitionTable } from './state-machine';
export { addDays, isDate, isInstant, shanghaiDate, type DateString } from './time';
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type CountedDay,
  type WorkingDayCount,
} from './working-days';
export * from './reference';
export { visibleText } from './visible-text';

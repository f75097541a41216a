const REASON = Symbol('wanchang.records-nothing');

/** Marks a use case that writes and yet says no fact. The reason is for those who read the test that asks for one. */
export function RecordsNothing(reason: string): ClassDecorator {
  return (target) => Reflect.defineMetadata(REASON, reason, target);
}

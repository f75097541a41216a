import type { Schemas } from './schemas';

/** The events of the live stream, by the names that the server gives them. */
export type LiveEventName = keyof Schemas['LiveEvents'];

export type Handles<Live> = Readonly<Record<keyof Live, true>>;

/** The events that some feature handles. Each `feature.ts` adds its own, so that the compiler knows them all. */
export interface HandledEvents extends Handles<object> {}

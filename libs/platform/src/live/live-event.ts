import type { Type } from '@nestjs/common';
import { NamedDefinitions } from '../named-definitions';
import type { Audience } from './audience';

/** A live event on its way to those it is for. Made by the definition, so that an undefined one cannot be sent. */
export interface Announcement {
  readonly name: string;
  readonly audiences: readonly Audience[];
  readonly data: object;
}

/** What the event stream may carry under one name. */
export interface LiveEventDefinition<Payload extends object> {
  readonly name: string;
  /** Describes the payload in the OpenAPI document, from which the web app's types are made. */
  readonly payload: Type<Payload>;
  to(audiences: readonly Audience[], data: Payload): Announcement;
}

export const liveEvents = new NamedDefinitions<LiveEventDefinition<object>>('live event');

/**
 * Declares a live event, in the library's `<library>.live.ts`. The OpenAPI document lists it under `LiveEvents`.
 * @param name `<thing>.<what>`, also the event name on the stream
 * @throws TypeError for a name that is taken.
 */
export function defineLiveEvent<Payload extends object>(
  name: string,
  payload: Type<Payload>,
): LiveEventDefinition<Payload> {
  const definition: LiveEventDefinition<Payload> = {
    name,
    payload,
    to: (audiences, data) => ({ name, audiences, data }),
  };
  liveEvents.add(definition);
  return definition;
}

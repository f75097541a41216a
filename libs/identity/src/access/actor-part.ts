import type { Actor, Audience } from '@wanchang/platform';

interface PartSpecification<Value> {
  /** The actor's property that holds it. */
  readonly name: string;
  /**
   * A query that gives one row, or none, with a column `value` of jsonb. It may use the rows `person` (of `persons`) and
   * `affiliation` (of `affiliations`, NULL for those who act for no unit). It becomes a part of the one statement that
   * each request runs, so let indexes answer it.
   */
  readonly sql: string;
  /** Whose live events come with it. */
  readonly audiences?: (value: Value) => readonly Audience[];
  /** The organisation that the person acts for by it. */
  readonly tenantId?: (value: Value) => string;
}

/** Something that a library knows of an actor, and what they may do by it. */
export interface ActorPart<Value> extends PartSpecification<Value> {
  /** What was read for this request; null where the query gave no row. */
  of(actor: Actor): Value | null;
}

const NAME = /^[a-z][A-Za-z]*$/;
const OWN = new Set<string>([
  ...(['personId', 'personName', 'locale', 'sessionId', 'tokenId'] satisfies (keyof Actor)[]),
  ...(['tenantId', 'audiences'] satisfies (keyof Actor)[]),
]);
const defined = new Map<string, ActorPart<unknown>>();

/**
 * Adds to what is read of every actor, in the statement that goes from the credential to the person. It is read for each
 * request again, and an open event stream is cut when its audiences, or what its policies make of it, change.
 * @throws TypeError for a name that is taken.
 */
export function defineActorPart<Value extends object>(
  specification: PartSpecification<Value>,
): ActorPart<Value> {
  const { name } = specification;
  if (!NAME.test(name) || OWN.has(name) || defined.has(name))
    throw new TypeError(`an actor cannot have a part ${name}`);
  const part: ActorPart<Value> = {
    ...specification,
    of: (actor) => (actor as unknown as Record<string, Value | null | undefined>)[name] ?? null,
  };
  defined.set(name, part as unknown as ActorPart<unknown>);
  return part;
}

/** Those of every library that is loaded. */
export function actorParts(): readonly ActorPart<unknown>[] {
  return [...defined.values()];
}

/** For tests that define a part of their own: what they leave behind would be read in every later one. */
export function forgetActorPart({ name }: { readonly name: string }): void {
  defined.delete(name);
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { DomainError } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import type { Actor } from './actor';

/** Who may enter a route. Each library exports the policies that it can judge. */
export interface Policy {
  /** In the API description, as `x-policies`. */
  readonly name: string;
  /** Why an actor may not enter, or null when they may; null for an actor who is not signed in. */
  refusal(actor: Actor | null): DomainError | null;
}

/** A policy for people who are signed in. */
export function definePolicy(name: string, refusal: (actor: Actor) => DomainError | null): Policy {
  return {
    name,
    refusal: (actor) => (actor ? refusal(actor) : platformErrors('sign-in-required')),
  };
}

/** Lets in everyone. */
export const visitor: Policy = { name: 'visitor', refusal: () => null };

/** Lets in whoever is signed in. */
export const signedIn = definePolicy('signed-in', () => null);

export type Policies = readonly [Policy, ...Policy[]];

const POLICY_METADATA = 'wanchang.policy';

/** The policies of a route or controller: one of them must let the actor in. A route without any stops the start. */
export const Allow = (...policies: Policies) =>
  applyDecorators(
    SetMetadata(POLICY_METADATA, policies),
    ApiExtension(
      'x-policies',
      policies.map(({ name }) => name),
    ) as ClassDecorator & MethodDecorator,
  );

/** The policies of a handler, or of its controller where it has none of its own. */
export function policiesOf(handler: object, controller: object): readonly Policy[] {
  const own = Reflect.getMetadata(POLICY_METADATA, handler) as Policies | undefined;
  return own ?? (Reflect.getMetadata(POLICY_METADATA, controller) as Policies | undefined) ?? [];
}

/**
 * Why an actor may not enter, or null when one of the policies lets them in. Of several reasons the first that says more
 * than that it is not allowed. No policy lets no one in.
 */
export function refusal(policies: readonly Policy[], actor: Actor | null): DomainError | null {
  const reasons: DomainError[] = [];
  // Most actors are let in by the first: an error that nobody sees is not made, for its stack costs more than the rest.
  for (const policy of policies) {
    const reason = policy.refusal(actor);
    if (!reason) return null;
    reasons.push(reason);
  }
  const notAllowed = platformErrors('not-allowed');
  return reasons.find(({ code }) => code !== notAllowed.code) ?? notAllowed;
}

/** @throws DomainError what the policies refuse the actor with */
export function assertAllowed(policies: readonly Policy[], actor: Actor | null): void {
  const refused = refusal(policies, actor);
  if (refused) throw refused;
}

import type { TestContext } from '@wanchang/platform/testing';
import { Secretariat } from '../persistence/secretariat';

export { forgetActorPart } from '../access/actor-part';
export { actorStatements } from '../access/actor-statements';

/** Gives a person a lasting duty in the secretariat. @returns the id of the assignment */
export function aDuty(
  context: Pick<TestContext, 'get'>,
  personId: string,
  duty = 'general-affairs',
): Promise<string> {
  const startsAt = new Date(Date.now() - 1000);
  const where = { personId, office: 'shanghai' };
  return context.get(Secretariat).assign({ ...where, duty, startsAt, endsAt: null });
}

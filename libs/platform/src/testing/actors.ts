import { newId } from '@wanchang/kernel';
import type { Actor } from '../http/actor';
import { personAudience } from '../live/audience';

/** A person who is signed in and belongs to nothing. */
export function aPerson(overrides: Partial<Actor> = {}): Actor {
  const personId = overrides.personId ?? newId();
  return {
    personId,
    personName: '张三',
    locale: 'zh-CN',
    sessionId: newId(),
    tokenId: null,
    tenantId: null,
    audiences: [personAudience(personId)],
    ...overrides,
  };
}

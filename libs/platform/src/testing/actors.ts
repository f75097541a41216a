import { newId } from '@wanchang/kernel';
import type { Actor, MemberActor } from '../http/actor';

/** Somebody who is signed in and belongs to nothing. */
export function aPerson(overrides: Partial<Actor> = {}): Actor {
  return {
    personId: newId(),
    personName: '张三',
    locale: 'zh-CN',
    platformRole: null,
    member: null,
    sessionId: newId(),
    tokenId: null,
    ...overrides,
  };
}

/** Somebody who acts for a unit with access. */
export function aMemberActor(memberId = newId()): MemberActor {
  const member = { id: memberId, role: 'staff', standing: 'active', hasAccess: true } as const;
  return { ...aPerson(), member };
}

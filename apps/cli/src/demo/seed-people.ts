import type { INestApplicationContext } from '@nestjs/common';
import { MEETING_KINDS } from '@wanchang/admission';
import { People } from '@wanchang/identity';
import type { Actor } from '@wanchang/platform';
import { AppointPost, type PostKind } from '@wanchang/posts';
import { SECRETARIAT_EMAIL } from './accounts';

export function actorOf(person: { id: string; name: string }, parts: object = {}): Actor {
  const { id: personId, name: personName } = person;
  const actor = { personId, personName, locale: 'zh-CN', tenantId: null, audiences: [] } as const;
  return { ...actor, sessionId: null, tokenId: null, ...parts };
}

/** The demo’s secretariat administrator, who also holds both offices that decide, so that the demo can be tried alone. */
export async function officerOf(app: INestApplicationContext): Promise<Actor> {
  const person = await app.get(People, { strict: false }).byEmail(SECRETARIAT_EMAIL);
  for (const kind of MEETING_KINDS) await appoint(app, kind, person!.id, null);
  return actorOf(person!, {
    secretariat: { rights: ['admission-work', 'member-standing'] },
    posts: { held: MEETING_KINDS.map((kind) => ({ kind, memberId: null })) },
  });
}

export async function appoint(
  app: INestApplicationContext,
  kind: PostKind,
  personId: string,
  memberId: string | null,
  termEndsOn: string | null = null,
): Promise<void> {
  const order = { kind, personId, memberId, startsOn: null, termEndsOn, secondReason: null };
  const decided = { basis: 'election', decision: '示例：第57次联席会议' } as const;
  await app.get(AppointPost, { strict: false }).execute({ ...order, ...decided }, null);
}

import type { INestApplicationContext } from '@nestjs/common';
import { Affiliations, People, Sessions } from '@wanchang/identity';
import { makeCreditCode, newId } from '@wanchang/kernel';
import { RegisterMember, type MemberActor } from '@wanchang/membership';
import { SESSION_COOKIE } from '@wanchang/platform';

const COASTAL = '330324';
const INTERIOR = '621122';

/** So many registered units, every second one of the interior, each with a person of its own who gets its mails. */
export async function makeUnits(
  app: INestApplicationContext,
  count: number,
): Promise<MemberActor[]> {
  const [people, affiliations] = [
    app.get(People, { strict: false }),
    app.get(Affiliations, { strict: false }),
  ];
  const actors: MemberActor[] = [];
  for (let at = 0; at < count; at += 1) {
    const { id } = await register(app, at);
    const account = { name: '张三', email: `${newId()}@example.com`, password: null };
    const person = await people.create(account);
    await affiliations.add(person.id, id, 'staff');
    actors.push({
      ...{ personId: person.id, personName: person.name, locale: 'zh-CN' },
      ...{ sessionId: null, tokenId: null, tenantId: id, audiences: [] },
      member: { id, role: 'staff', standing: 'active', hasAccess: true },
    });
  }
  return actors;
}

/** What the browser of somebody who is signed in sends. */
export async function cookieOf(
  app: INestApplicationContext,
  { personId }: MemberActor,
): Promise<string> {
  const secret = await app.get(Sessions, { strict: false }).open(personId, 'bench');
  return `${SESSION_COOKIE}=${secret}`;
}

function register(app: INestApplicationContext, at: number): Promise<{ id: string }> {
  const regionCode = at % 2 === 0 ? COASTAL : INTERIOR;
  return app.get(RegisterMember, { strict: false }).execute(
    {
      ...{ kind: 'domestic_enterprise', nameZh: `测速单位${at}`, regionCode },
      ...{ creditCode: makeCreditCode(at + 1, regionCode), industries: ['344'] },
      ...{ contactName: '张三', contactPhone: '0577-00000000' },
    },
    null,
  );
}

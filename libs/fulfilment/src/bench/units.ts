import type { INestApplicationContext } from '@nestjs/common';
import { Affiliations, People } from '@wanchang/identity';
import { makeCreditCode } from '@wanchang/kernel';
import { RegisterMember, type MemberActor } from '@wanchang/membership';

const REGION = '330324';

/** A registered unit with so many people of it; the first one administers it. */
export async function makeUnit(
  app: INestApplicationContext,
  serial: number,
  people: number,
): Promise<MemberActor[]> {
  const { id } = await app.get(RegisterMember, { strict: false }).execute(
    {
      ...{ kind: 'domestic_enterprise', nameZh: `测速单位${serial}`, regionCode: REGION },
      ...{ creditCode: makeCreditCode(serial, REGION), industries: ['344'] },
      ...{ contactName: '张三', contactPhone: '0577-00000000' },
    },
    null,
  );
  const actors: MemberActor[] = [];
  for (let at = 0; at < people; at += 1) {
    const role = at === 0 ? 'administrator' : 'staff';
    const email = `p${serial}-${at}@example.com`;
    const person = { name: `示例${at}`, email, password: null };
    const { id: personId, name: personName } = await app
      .get(People, { strict: false })
      .create(person);
    await app.get(Affiliations, { strict: false }).add(personId, id, role);
    actors.push({
      ...{ personId, personName, locale: 'zh-CN', sessionId: null, tokenId: null },
      ...{ tenantId: id, audiences: [], member: { id, role, standing: 'active', hasAccess: true } },
    });
  }
  return actors;
}

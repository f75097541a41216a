import type { INestApplicationContext } from '@nestjs/common';
import { People } from '@wanchang/identity';
import { makeCreditCode, newId } from '@wanchang/kernel';
import { RegisterMember, type MemberActor } from '@wanchang/membership';

const COASTAL = '330324';
const INTERIOR = '621122';

/** So many registered units, every second one of the interior, and one person who acts for each. */
export async function makeUnits(
  app: INestApplicationContext,
  count: number,
): Promise<MemberActor[]> {
  const { id: personId, name: personName } = await app
    .get(People, { strict: false })
    .create({ name: '张三', email: `${newId()}@example.com`, password: newId() });
  const actors: MemberActor[] = [];
  for (let at = 0; at < count; at += 1) {
    const { id } = await register(app, at);
    actors.push({
      ...{ personId, personName, locale: 'zh-CN', sessionId: null, tokenId: null },
      ...{ tenantId: id, audiences: [] },
      member: { id, role: 'staff', standing: 'active', hasAccess: true },
    });
  }
  return actors;
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

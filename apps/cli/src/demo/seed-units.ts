import type { INestApplicationContext } from '@nestjs/common';
import { Affiliations, AssignDuty, People } from '@wanchang/identity';
import { makeCreditCode, resolveRegion } from '@wanchang/kernel';
import type { Locale } from '@wanchang/kernel';
import { RegisterMember, type MemberActor } from '@wanchang/membership';
import {
  CLERK_EMAIL,
  colleagueEmail,
  DEMO_PASSWORD,
  SECRETARIAT_EMAIL,
  unitEmail,
} from './accounts';
import type { DemoFamily, DemoUnit } from './tables';

/** A registered unit with the person who acts for it. */
export interface SeededUnit {
  readonly unit: DemoUnit;
  readonly actor: MemberActor;
}

const SURNAMES = [...'陈林王李张刘黄周吴徐孙马朱胡郭何高罗郑梁'];
const GIVEN = [
  '建国',
  '晓燕',
  '志强',
  '丽华',
  '文博',
  '海英',
  '永康',
  '雪梅',
  '俊杰',
  '春兰',
  '国栋',
];

export async function seedUnits(
  app: INestApplicationContext,
  units: readonly DemoUnit[],
  families: readonly DemoFamily[],
): Promise<SeededUnit[]> {
  const seeded: SeededUnit[] = [];
  for (const [position, unit] of units.entries())
    seeded.push(await seedUnit(app, unit, position, families));
  return seeded;
}

export async function seedSecretariat(app: INestApplicationContext): Promise<void> {
  const administrator = { name: '示例·秘书处管理员', email: SECRETARIAT_EMAIL };
  await seedSecretary(app, administrator, 'shanghai', ['administration', 'conference']);
  const clerk = { name: '示例·秘书处专员', email: CLERK_EMAIL };
  await seedSecretary(app, clerk, 'guangzhou-nansha', ['general-affairs', 'services']);
}

async function seedSecretary(
  app: INestApplicationContext,
  { name, email }: { name: string; email: string },
  office: string,
  duties: readonly string[],
): Promise<void> {
  await createPerson(app, name, email);
  for (const duty of duties)
    await app.get(AssignDuty, { strict: false }).execute({ account: email, office, duty }, null);
}

async function seedUnit(
  app: INestApplicationContext,
  unit: DemoUnit,
  position: number,
  families: readonly DemoFamily[],
): Promise<SeededUnit> {
  const region = resolveRegion(unit.region);
  if (!region) throw new Error(`no region ${unit.region}`);
  const enterprise = unit.kind.endsWith('enterprise');
  const contactName = SURNAMES[position % SURNAMES.length]! + GIVEN[position % GIVEN.length]!;
  const industries = families
    .filter(({ key }) => unit.families.includes(key))
    .map(({ industry }) => industry);
  const member = await app.get(RegisterMember, { strict: false }).execute(
    {
      kind: unit.kind,
      nameZh: unit.nameZh,
      nameEn: unit.nameEn,
      creditCode: enterprise ? makeCreditCode(position + 1, region.code) : null,
      regionCode: region.code,
      industries: [...new Set(industries)],
      contactName,
      contactEmail: unitEmail(position),
      introduction: '示例数据：此单位为虚构，仅用于演示。Sample data: this unit is invented.',
      joinedYear: unit.joinedYear,
    },
    null,
  );
  const person = await createPerson(app, contactName, unitEmail(position));
  await app.get(Affiliations, { strict: false }).add(person.id, member.id, 'administrator');
  return { unit, actor: actorOf(person, member.id) };
}

/** One more person of the unit, who is no administrator. */
export async function seedColleague(
  app: INestApplicationContext,
  { actor: { member } }: SeededUnit,
  name: string,
  email = colleagueEmail(member.id),
): Promise<MemberActor> {
  const person = await createPerson(app, name, email);
  await app.get(Affiliations, { strict: false }).add(person.id, member.id, 'staff');
  return actorOf(person, member.id);
}

function createPerson(app: INestApplicationContext, name: string, email: string) {
  return app.get(People, { strict: false }).create({ name, email, password: DEMO_PASSWORD });
}

function actorOf(
  person: { id: string; name: string; locale: Locale },
  memberId: string,
): MemberActor {
  return {
    personId: person.id,
    personName: person.name,
    locale: person.locale,
    tenantId: memberId,
    audiences: [],
    member: { id: memberId, role: 'administrator', standing: 'active', hasAccess: true },
    sessionId: null,
    tokenId: null,
  };
}

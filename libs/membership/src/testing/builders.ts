import { Affiliations, People, Sessions, type UnitRole } from '@wanchang/identity';
import { aDuty } from '@wanchang/identity/testing';
import { makeCreditCode, newId } from '@wanchang/kernel';
import { ActorResolver, SESSION_COOKIE, type Actor } from '@wanchang/platform';
import type { TestContext } from '@wanchang/platform/testing';
import type { MemberActor } from '../access/acting-member';
import type { Member, MemberFile } from '../domain/member';
import type { Standing } from '../domain/standing.states';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';

type Context = Pick<TestContext, 'get'>;

let serial = 0;

/** The file of an invented enterprise in Yongjia, Zhejiang (coastal); each call invents another. */
export function aMemberFile(overrides: Partial<MemberFile> = {}): MemberFile {
  serial += 1;
  return {
    kind: 'domestic_enterprise',
    nameZh: `永嘉示例阀门有限公司${serial}`,
    nameEn: `Yongjia Sample Valve Co. ${serial}`,
    creditCode: makeCreditCode(serial, '330324'),
    regionCode: '330324',
    industries: ['344'],
    contactName: '陈工',
    contactPhone: '0577-67000000',
    contactEmail: null,
    address: null,
    introduction: null,
    website: null,
    joinedYear: null,
    ...overrides,
  };
}

/** A county in Gansu (interior), as the other side of {@link aMemberFile}. */
export function aCountyFile(overrides: Partial<MemberFile> = {}): MemberFile {
  const county = { kind: 'county', creditCode: null, regionCode: '620423' } as const;
  return aMemberFile({ ...county, nameZh: `景泰示例县${serial + 1}`, nameEn: null, ...overrides });
}

/** A registered member unit, `active` by default. */
export async function aMember(
  context: Context,
  { standing = 'active', ...file }: Partial<MemberFile> & { standing?: Standing } = {},
): Promise<Member> {
  const whole = file.kind === 'county' ? aCountyFile(file) : aMemberFile(file);
  const member = await context.get(Members).insert(whole, standing);
  const registration = { from: null, to: standing, reason: null };
  await context.get(StandingHistory).record(member.id, registration, null);
  return member;
}

interface PersonOptions {
  readonly name?: string;
  readonly locale?: Actor['locale'];
  /** In the secretariat. */
  readonly duty?: string;
}

/** A person of the unit who is signed in, and the cookie header that proves it. */
export async function aSession(
  context: Context,
  member: { readonly id: string } | null,
  { role = 'staff', duty, ...person }: PersonOptions & { role?: UnitRole } = {},
): Promise<{ actor: Actor; cookie: string }> {
  const email = `${newId()}@example.com`;
  const password = 'correct horse battery';
  const { id } = await context.get(People).create({ name: '张三', email, password, ...person });
  if (duty) await aDuty(context, id, duty);
  if (member) await context.get(Affiliations).add(id, member.id, role);
  const secret = await context.get(Sessions).open(id, 'test');
  const actor = await context.get(ActorResolver).resolve({ kind: 'session', secret });
  return { actor: actor!, cookie: `${SESSION_COOKIE}=${secret}` };
}

/** A person of the unit as handlers and use cases receive them; `staff` by default. */
export async function anActor(
  context: Context,
  member: { readonly id: string },
  options: PersonOptions & { role?: UnitRole } = {},
): Promise<MemberActor> {
  return (await aSession(context, member, options)).actor as MemberActor;
}

/** Somebody of the secretariat who belongs to no unit. */
export async function aSecretary(context: Context, duty = 'general-affairs'): Promise<Actor> {
  return (await aSession(context, null, { name: '李秘书', duty })).actor;
}

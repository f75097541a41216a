import { secretariat, secretariatAdministrator, type UnitRole } from '@wanchang/identity';
import { refusal, signedIn, visitor, type Actor } from '@wanchang/platform';
import { givesAccess, type Standing } from '../domain/standing.states';
import { activeMember, member, unitAdministrator } from './member.policies';

const person: Actor = {
  personId: '0194f9d2-0000-7000-8000-000000000001',
  personName: '张三',
  locale: 'zh-CN',
  sessionId: '0194f9d2-0000-7000-8000-000000000002',
  tokenId: null,
  tenantId: null,
  audiences: [],
};
const withPart = (part: object): Actor => ({ ...person, ...part });
const of = (standing: Standing, role: UnitRole = 'staff') =>
  withPart({ member: { id: 'unit', role, standing, hasAccess: givesAccess(standing) } });

const ACTORS: Record<string, Actor | null> = {
  visitor: null,
  'person without a unit': person,
  applicant: of('applicant', 'administrator'),
  staff: of('active'),
  'staff in grace': of('grace'),
  administrator: of('active', 'administrator'),
  suspended: of('suspended', 'administrator'),
  expelled: of('expelled', 'administrator'),
  withdrawn: of('withdrawn', 'administrator'),
  'secretariat staff': withPart({ secretariat: { rights: [] } }),
  'secretariat administrator': withPart({ secretariat: { rights: ['secretariat-administrator'] } }),
};

const POLICIES = [
  ...[visitor, signedIn, member, activeMember, unitAdministrator],
  ...[secretariat, secretariatAdministrator],
];

it('lets in by this table', () => {
  const table = Object.entries(ACTORS).flatMap(([name, actor]) =>
    POLICIES.map(
      (policy) => `${name} | ${policy.name} | ${refusal([policy], actor)?.code ?? 'enters'}`,
    ),
  );
  expect(table.join('\n')).toMatchSnapshot();
});

it('R12.3 tells people of a suspended unit its standing, in both languages', () => {
  const refused = refusal([activeMember, secretariat], ACTORS.suspended!);
  expect(refused?.text.zh).toContain('暂停');
  expect(refused?.text.en).toContain('suspended');
});

it('needs one of several policies', () => {
  expect(refusal([activeMember, secretariat], ACTORS['secretariat staff']!)).toBeNull();
});

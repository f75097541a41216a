import type { Actor, Standing, UnitRole } from './actor';
import { POLICIES, refusal } from './policy';

const person: Actor = {
  personId: '0194f9d2-0000-7000-8000-000000000001',
  personName: '张三',
  locale: 'zh-CN',
  platformRole: null,
  member: null,
  sessionId: '0194f9d2-0000-7000-8000-000000000002',
  tokenId: null,
};
const of = (standing: Standing, role: UnitRole = 'staff'): Actor => ({
  ...person,
  member: { id: 'unit', role, standing, hasAccess: standing === 'active' || standing === 'grace' },
});

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
  'secretariat staff': { ...person, platformRole: 'secretariat_staff' },
  'secretariat administrator': { ...person, platformRole: 'secretariat_administrator' },
};

it('lets in by this table', () => {
  const table = Object.entries(ACTORS).flatMap(([name, actor]) =>
    POLICIES.map((policy) => `${name} | ${policy} | ${refusal([policy], actor)?.code ?? 'enters'}`),
  );
  expect(table.join('\n')).toMatchSnapshot();
});

it('lets nobody in where no policy was declared', () => {
  for (const actor of Object.values(ACTORS)) expect(refusal([], actor)).not.toBeNull();
});

it('needs one of several policies', () => {
  expect(refusal(['active-member', 'secretariat'], ACTORS['secretariat staff']!)).toBeNull();
  expect(refusal(['active-member', 'secretariat'], ACTORS.suspended!)?.text.zh).toContain('已暂停');
});

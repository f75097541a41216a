import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, page } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { AuditPage } from './audit-page';
import type { AuditChain, AuditEntry } from './types';

const person = { id: '0197c1a0-0000-7000-8000-000000000001', name: '陈建国' };
const unit = { id: '0197c1a0-0000-7000-8000-000000000002', name: '瓯江源阀门有限公司' };
const entry: AuditEntry = {
  ...{ id: '7', at: '2026-11-25T00:00:00Z', action: 'membership.standing-changed' },
  ...{ title: '成员状态变更', person, unit: null, subject: unit, sealNo: '7' },
  link: `/secretariat/members/${unit.id}`,
  details: [
    { name: 'from', value: 'active' },
    { name: 'to', value: 'suspended' },
    { name: 'of-a-later-version', value: 'x' },
  ],
};
const chain: AuditChain = {
  ...{ sealed: '7', head: 'ab', sealedUntil: '2026-11-25T00:00:00Z', waiting: 0 },
  verified: { at: '2026-11-25T01:00:00Z', problem: null },
};
const answers = {
  'GET /api/v1/audit': () => ({ body: page(entry) }),
  'GET /api/v1/audit/actions': () => ({ body: { items: [] } }),
  'GET /api/v1/audit/actors': () => ({ body: { people: [person], units: [unit] } }),
  'GET /api/v1/audit/chain': () => ({ body: chain }),
};

describe('the audit', () => {
  it('tells who did what to what and what changed, in words, with a link to the thing', async () => {
    serve(answers);
    show(<AuditPage />, { me: clerk() });
    expect(await screen.findByText('成员状态变更')).toBeTruthy();
    expect(screen.getByText('原：正常；新：已暂停；of-a-later-version：x')).toBeTruthy();
    const link = screen.getByText(unit.name).closest('a');
    expect(link?.getAttribute('href')).toBe(entry.link);
    expect(await screen.findByText('审计记录完整')).toBeTruthy();
  });

  it('is narrowed to a person by their id, which also the sheet is', async () => {
    const { sent } = serve(answers);
    const { router } = show(<AuditPage />, { me: clerk() });
    fireEvent.click(await screen.findByText(person.name));
    await waitFor(() => expect(router.state.location.search).toBe(`?personId=${person.id}`));
    const asked = sent.filter(({ path }) => path === '/api/v1/audit').map(({ query }) => query);
    expect(asked).toEqual([{}, { personId: person.id }]);
    const sheet = screen.getByText('导出表格').closest('a')?.getAttribute('href');
    expect(sheet).toBe(`/api/v1/audit/export.csv?personId=${person.id}`);
  });

  it('that is broken says so first, and which entry it is', async () => {
    const problem = { kind: 'removed', entryId: '5', no: '5' } as const;
    const broken = { ...chain, verified: { at: '2026-11-25T01:00:00Z', problem } };
    serve({ ...answers, 'GET /api/v1/audit/chain': () => ({ body: broken }) });
    show(<AuditPage />, { me: clerk() });
    expect(await screen.findByText(/审计记录不完整：一条记录被删除（5）/)).toBeTruthy();
  });
});

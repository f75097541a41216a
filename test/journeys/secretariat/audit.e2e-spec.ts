import { zhCN } from '../../../apps/web/src/features/audit/texts/zh-CN';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { AuditChain, AuditEntry, Page } from '../../support/contract';
import { openRoom, publish, valveListing } from '../../support/deals';
import { eventually } from '../../support/eventually';
import { createSecretary, createUnit, decide, type Person, type Unit } from '../../support/people';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let secretary: Person;
let unit: Unit;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
  secretary = await createSecretary(system);
  unit = await createUnit(system, market.secretariat, { nameZh: '瓯海阀门厂' });
  await openRoom(market.buyer, await publish(market.seller, valveListing('supply')));
  await decide(secretary, unit, 'suspend');
}, 120_000);
afterAll(() => system?.stop());

const entries = async (query: string) => {
  const { items } = await secretary.browser.get<Page<AuditEntry>>(`/audit?limit=100&${query}`);
  return items;
};
const chain = () => secretary.browser.get<AuditChain>('/audit/chain');
const sealed = () =>
  eventually(async () => {
    const state = await chain();
    expect(state).toMatchObject({ waiting: 0, sealedUntil: expect.any(String) });
    return state;
  });

it('R12.2 a suspension is found by the unit: who decided it, why, and a way to the unit', async () => {
  const [newest] = await entries(`unitId=${unit.id}`);
  expect(newest).toMatchObject({
    ...{ action: 'membership.standing-changed', title: '成员状态变更' },
    subject: { id: unit.id, name: '瓯海阀门厂' },
    link: `/secretariat/members/${unit.id}`,
    details: [
      { name: 'to', value: 'suspended' },
      { name: 'from', value: 'active' },
      { name: 'reason', value: '年费逾期未缴' },
    ],
  });
  const own = await entries(`personId=${newest!.person!.id}`);
  expect(own.map(({ id }) => id)).toContain(newest!.id);
});

it('everything that happened so far has words that a secretary understands', async () => {
  const items = await entries('');
  expect(items.length).toBeGreaterThan(8);
  for (const { title } of items) expect(title).toMatch(/\p{Script=Han}/u);
  const parts = items.flatMap(({ details }) => details.flatMap(({ name }) => name.split('.')));
  expect(parts.filter((part) => !(part in zhCN.names))).toEqual([]);
});

it('entries are sealed within seconds, and an operator who checks them gets a head to note', async () => {
  // What else happens meanwhile is sealed too: the head is compared once nothing was added between both looks.
  const { count, head } = await eventually(
    async () => {
      const { sealed: no, head: newest } = await sealed();
      const printed = await system.cli(['audit', 'verify']);
      expect(printed).toContain(`head: ${no}:${newest}`);
      return { count: no, head: newest };
    },
    { within: 60_000 },
  );
  expect(await system.cli(['audit', 'verify', '--head', `${count}:${head}`])).toContain(head);
  expect(await chain()).toMatchObject({ verified: { problem: null } });
});

it('an entry that was changed behind the product is named, to the operator and to the secretariat', async () => {
  const { sealed: count, head } = await sealed();
  const [{ id } = { id: '' }] = await system.sql<{ id: string }>(
    `SELECT entry_id AS id FROM audit_seals WHERE no = 3`,
  );
  await expect(
    system.sql(`UPDATE audit_entries SET subject_id = 'x' WHERE id = $1`, [id]),
  ).rejects.toThrow('immutable');
  await system.sql(`DO $$ BEGIN
    SET LOCAL session_replication_role = replica;
    UPDATE audit_entries SET subject_id = 'somebody-else' WHERE id = ${id};
  END $$`);
  await expect(system.cli(['audit', 'verify'])).rejects.toThrow(
    `审计记录（id ${id}, no. 3）内容被改动`,
  );
  const problem = { kind: 'changed', entryId: id, no: '3' };
  expect(await chain()).toMatchObject({ sealed: count, head, verified: { problem } });
});

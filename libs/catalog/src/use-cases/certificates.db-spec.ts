import { addDays } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { Clock } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { aListing } from '../testing';
import { RemindOfCertificates } from './remind-of-certificates';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
afterAll(() => context.close());
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});

const today = () => new Clock(context.database).today();
const notices = () =>
  context.database.query<{ zh: string }>(
    sql(
      `SELECT text_zh AS zh FROM notices WHERE about LIKE 'certificates-ending:' || $1 || ':%' ORDER BY id`,
    ),
    [clerk.member.id],
  );
const certificate = (name: string, validUntil: string | null) => ({
  ...{ name, number: null, validUntil },
});

it('a unit is told of certificates that end in 30 and 7 days and that ended yesterday, in one notice a day', async () => {
  const day = await today();
  await aListing(context, clerk.member, {
    title: '防爆电机甲',
    certificates: [
      certificate('防爆合格证', addDays(day, 30)),
      certificate('型式批准', addDays(day, 12)),
      certificate('长期有效', null),
    ],
  });
  await aListing(context, clerk.member, {
    ...{ title: '防爆电机乙', certificates: [certificate('防爆合格证', addDays(day, 30))] },
  });
  await aListing(context, clerk.member, {
    ...{ title: '防爆电机丙', certificates: [certificate('CE', addDays(day, -1))] },
  });
  await aListing(context, clerk.member, {
    ...{ state: 'draft', title: '草稿', certificates: [certificate('CE', addDays(day, 7))] },
  });
  await context.get(RemindOfCertificates).execute();
  await context.get(RemindOfCertificates).execute();
  const told = (await notices()).map(({ zh }) => zh);
  expect(told).toHaveLength(2);
  expect(told.some((text) => text.includes('2 份证书'))).toBe(true);
  expect(told.some((text) => text.includes('已于') && text.includes('CE'))).toBe(true);
});

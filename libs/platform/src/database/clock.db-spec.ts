import { addDays, shanghaiDate } from '@wanchang/kernel';
import { createTestContext, type TestContext } from '../testing';
import { Clock } from './clock';

const HOUR = 3_600_000;

let context: TestContext;
beforeAll(async () => (context = await createTestContext([])));
afterAll(() => context.close());
afterEach(() => vi.useRealTimers());

it.each([-25, 25])('is the database’s, where the clock here is %i hours off', async (hours) => {
  const clock = context.get(Clock);
  const before = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: before + hours * HOUR });
  const { now, today } = { now: await clock.now(), today: await clock.today() };
  expect(Math.abs(now.getTime() - before)).toBeLessThan(HOUR);
  expect([shanghaiDate(now), addDays(shanghaiDate(now), 1)]).toContain(today);
  expect(today).not.toBe(shanghaiDate(new Date()));
});

it('stands still within a transaction', () =>
  context.database.transaction(async () => {
    const begun = await context.get(Clock).now();
    expect(await context.get(Clock).now()).toEqual(begun);
  }));

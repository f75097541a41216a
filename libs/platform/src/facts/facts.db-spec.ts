import { ApiProperty } from '@nestjs/swagger';
import { newId } from '@wanchang/kernel';
import { audience, personAudience } from '../live/audience';
import { aPerson } from '../testing/actors';
import { createTestContext, sql, type TestContext } from '../testing';
import { defineEvent } from '../jobs/definitions';
import { defineLiveEvent } from '../live/live-event';
import { defineDuty, defineNoticeTopic } from '../notices/notice-topic';
import { defineFact } from './fact';
import { Facts } from './facts';

const unit = (id: string) => audience(`unit:${id}`);

class ShippedDto {
  @ApiProperty() orderId!: string;
}

interface Shipped {
  readonly orderId: string;
  readonly unitId: string;
  readonly lorry: string;
}

const orderShipped = defineEvent<{ orderId: string }>('test.order-shipped');
const shippedLive = defineLiveEvent('order.shipped', ShippedDto);
const orders = defineNoticeTopic('test.orders', {
  title: { zh: '订单', en: 'Orders' },
  audience: 'unit',
});
const safety = defineDuty('test.safety', {
  title: { zh: '安全', en: 'Safety' },
  audience: 'person',
});

const shipped = defineFact<Shipped>('test.order-shipped', {
  title: { zh: '订单发货', en: 'order shipped' },
  subject: ({ orderId }) => orderId,
  audit: ({ lorry }) => ({ lorry }),
  events: ({ orderId }) => [orderShipped.of({ orderId })],
  live: ({ orderId, unitId }) => [shippedLive.to([unit(unitId)], { orderId })],
  notices: ({ orderId, unitId, lorry }) => [
    {
      topic: orders,
      to: [unit(unitId)],
      text: { zh: `订单已由 ${lorry} 发出。`, en: `The order left with ${lorry}.` },
      link: `/orders/${orderId}`,
      about: `order:${orderId}`,
    },
  ],
  letters: () => [
    {
      recipient: 'gate@example.cn',
      locale: 'zh-CN',
      subject: { zh: '放行', en: 'Let it pass' },
      body: { zh: '放行', en: 'Let it pass' },
    },
  ],
});

const noticed = defineFact<{ personId: string }>('test.noticed', {
  title: { zh: '已注意', en: 'noticed' },
  subject: ({ personId }) => personId,
  audit: 'none',
  notices: ({ personId }) => [
    {
      topic: safety,
      to: [personAudience(personId)],
      text: { zh: '请注意。', en: 'Take care.' },
      link: '/',
    },
  ],
});

let context: TestContext;
let facts: Facts;
beforeAll(async () => {
  context = await createTestContext([]);
  facts = context.get(Facts);
});
afterAll(() => context?.close());

const rows = (text: string, ...parameters: unknown[]) =>
  context.database.query(sql(text), parameters);
const record = (payload: Shipped, actor = aPerson()) =>
  context.database.transaction(() => facts.record(shipped, payload, actor));
const aShipment = (overrides: Partial<Shipped> = {}): Shipped => ({
  ...{ orderId: newId(), unitId: newId(), lorry: '京A12345' },
  ...overrides,
});

it('writes all that the declaration lets follow, once each', async () => {
  const [payload, actor] = [aShipment(), aPerson({ tenantId: newId() })];
  await record(payload, actor);
  const { orderId, unitId } = payload;
  expect(
    await rows(
      `SELECT action, person_id, tenant_id, facts FROM audit_entries WHERE subject_id = $1`,
      orderId,
    ),
  ).toEqual([
    {
      action: 'test.order-shipped',
      ...{ person_id: actor.personId, tenant_id: actor.tenantId, facts: { lorry: '京A12345' } },
    },
  ]);
  expect(await rows(`SELECT payload FROM outbox WHERE name = $1`, 'test.order-shipped')).toEqual([
    { payload: { orderId } },
  ]);
  expect(
    await rows(`SELECT type, data FROM live_events WHERE audience = $1`, `unit:${unitId}`),
  ).toEqual([{ type: 'order.shipped', data: { orderId } }]);
  expect(
    await rows(`SELECT topic, text_en, link FROM notices WHERE audience = $1`, `unit:${unitId}`),
  ).toEqual([
    {
      topic: 'test.orders',
      ...{ text_en: 'The order left with 京A12345.', link: `/orders/${orderId}` },
    },
  ]);
  expect(await rows(`SELECT recipient, body FROM mails`)).toEqual([
    { recipient: 'gate@example.cn', body: '放行' },
  ]);
});

it('says nothing of what was rolled back, and refuses to say anything outside a transaction', async () => {
  const payload = aShipment();
  const undone = context.database.transaction(async () => {
    await facts.record(shipped, payload, null);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await expect(facts.record(shipped, payload, null)).rejects.toThrow('outside a transaction');
  expect(await rows(`SELECT 1 FROM audit_entries WHERE subject_id = $1`, payload.orderId)).toEqual(
    [],
  );
  const audience = `unit:${payload.unitId}`;
  expect(await rows(`SELECT 1 FROM live_events WHERE audience = $1`, audience)).toEqual([]);
  expect(await rows(`SELECT 1 FROM notices WHERE audience = $1`, audience)).toEqual([]);
});

it('puts a notice in the place of the earlier one about the same, and gives it a new number', async () => {
  const payload = aShipment();
  const notice = async () =>
    (await rows(
      `SELECT id::int, text_en FROM notices WHERE about = $1`,
      `order:${payload.orderId}`,
    )) as {
      id: number;
      text_en: string;
    }[];
  await record(payload);
  const [before] = await notice();
  await record({ ...payload, lorry: '沪B67890' });
  const after = await notice();
  expect(after).toEqual([{ id: expect.any(Number), text_en: 'The order left with 沪B67890.' }]);
  expect(after[0]!.id).toBeGreaterThan(before!.id);
});

it('wakes the bell of those who hear of the fact by no event of its own', async () => {
  const personId = newId();
  await context.database.transaction(() => facts.record(noticed, { personId }, null));
  expect(
    await rows(`SELECT type, data FROM live_events WHERE audience = $1`, `person:${personId}`),
  ).toEqual([{ type: 'notice', data: { topic: 'test.safety' } }]);
});

it('keeps no audit entry of a fact that declares none', async () => {
  const personId = newId();
  await context.database.transaction(() => facts.record(noticed, { personId }, null));
  expect(await rows(`SELECT 1 FROM audit_entries WHERE subject_id = $1`, personId)).toEqual([]);
});

it('refuses two facts, two live events or two topics of one name', () => {
  const title = { zh: '', en: '' };
  const again = { title, subject: () => '' };
  expect(() => defineFact('test.order-shipped', again)).toThrow('two facts are named');
  expect(() => defineLiveEvent('order.shipped', ShippedDto)).toThrow('two live events are named');
  expect(() => defineDuty('test.orders', { title, audience: 'unit' })).toThrow('two notice topics');
});

import type { INestApplicationContext } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { RecordContractPayment } from '../use-cases/record-contract-payment';
import { RecordDelivery } from '../use-cases/record-delivery';
import { attempts, times } from './attempts';
import { signedContract, today, type Pair } from './deals';
import { makeUnit } from './units';

/** Whether the counts of contract $1 and its one line are what the rows add up to, and not above what was agreed. */
const HOLDS = defineStatement(
  'fulfilment.bench-sums-hold',
  { lines: column.boolean, money: column.boolean, within: column.boolean },
  `WITH rows AS (
     SELECT coalesce(sum(d.quantity) FILTER (WHERE y.kind = 'delivery' AND y.state = 'announced'), 0) AS announced,
            coalesce(sum(d.accepted) FILTER (WHERE y.kind = 'delivery'), 0) AS accepted,
            coalesce(sum(d.accepted) FILTER (WHERE y.kind = 'return'), 0) AS returned,
            coalesce(sum(d.quantity) FILTER (WHERE y.kind = 'return' AND y.state = 'announced'), 0) AS returning
       FROM deliveries y JOIN delivery_lines d ON d.contract_id = y.contract_id AND d.delivery_no = y.no
      WHERE y.contract_id = $1
   ), paid AS (
     SELECT coalesce(sum(CASE kind WHEN 'payment' THEN amount ELSE -amount END) FILTER (WHERE state = 'confirmed'), 0) AS paid,
            coalesce(sum(amount) FILTER (WHERE kind = 'payment' AND state = 'recorded'), 0) AS paying
       FROM contract_payments WHERE contract_id = $1
   )
   SELECT (l.announced, l.accepted, l.returned, l.returning_now)
            = (rows.announced, rows.accepted, rows.returned, rows.returning) AS lines,
          (c.paid, c.paying) = (paid.paid, paid.paying) AS money,
          l.announced + l.accepted - l.returned <= l.quantity AND l.returned + l.returning_now <= l.accepted
            AND c.paid + c.paying <= c.amount AS within
     FROM contracts c JOIN contract_lines l ON l.contract_id = c.id, rows, paid WHERE c.id = $1`,
);

/** So many deliveries, returns and payments of one contract at once, and what is said of each of them, all at once too. */
export async function measureSums(app: INestApplicationContext, count: number, rounds: number) {
  const [buyer] = await makeUnit(app, 900_003, 1);
  const [seller] = await makeUnit(app, 900_004, 1);
  const sum = { count, rounds, acts: 0, done: 0, refused: 0, looks: 0, wrong: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const pair = { buyer: buyer!, seller: seller! };
    const id = await signedContract(app, pair, '1000');
    for (const wave of waves(app, id, pair, count)) {
      const { done, refusals } = await attempts(wave);
      sum.acts += done + refusals.length;
      sum.done += done;
      sum.refused += refusals.length;
      const { lines, money, within } = (await app.get(Database).one(HOLDS, [id]))!;
      sum.looks += 1;
      if (!lines || !money || !within) sum.wrong += 1;
    }
  }
  return sum;
}

/** Behind the deliveries of seven that fit into a thousand. */
const FIRST_RETURN = 143;

/** 1,000 pieces and 10,000 are agreed; of both more is tried than that. */
function waves(app: INestApplicationContext, id: string, { buyer, seller }: Pair, count: number) {
  const [deliveries, payments] = [app.get(RecordDelivery), app.get(RecordContractPayment)];
  const sent = {
    shippedOn: today(),
    waybill: null,
    note: '测速',
    overReason: null,
    replaces: null,
  };
  const send = (kind: 'delivery' | 'return', quantity: string) =>
    deliveries.execute(
      id,
      { ...sent, kind },
      [{ no: 1, quantity }],
      kind === 'delivery' ? seller : buyer,
    );
  const pay = (amount: string) =>
    payments.execute(
      id,
      {
        ...{ kind: 'payment', amount, currency: 'CNY', paidOn: today(), reference: '回单' },
        ...{ note: null, overReason: null, replaces: null },
      },
      buyer,
    );
  const decide = (at: number) =>
    at % 5 === 0
      ? deliveries.decide(id, at + 1, [{ no: 1, accepted: '2' }], '外观破损', buyer)
      : deliveries.decide(id, at + 1, [], null, buyer);
  const confirm = (at: number) =>
    at % 7 === 0
      ? payments.decide(id, at + 1, { state: 'rejected', reason: '未到账' }, seller)
      : payments.decide(id, at + 1, { state: 'confirmed' }, seller);
  const returned = (at: number) => deliveries.decide(id, FIRST_RETURN + at, [], null, seller);
  const each = (work: (at: number) => Promise<unknown>) => times(count, (at) => () => work(at));
  return [
    each(() => send('delivery', '7')),
    mixed(
      each(decide),
      each(() => pay('90')),
      each(() => send('return', '3')),
    ),
    mixed(
      each(confirm),
      each(returned),
      each(() => send('delivery', '5')),
    ),
  ];
}

/** The first of each kind, the second of each, and so on. */
function mixed<Work>(...kinds: readonly (readonly Work[])[]): Work[] {
  return kinds[0]!.flatMap((_, at) => kinds.map((kind) => kind[at]!));
}

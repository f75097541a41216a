import type { INestApplicationContext } from '@nestjs/common';
import { FollowUpFees, ImportStatement, IssueInvoice, SetFees } from '@wanchang/fees';
import { People } from '@wanchang/identity';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { MEMBER_KINDS } from '@wanchang/membership';
import type { Actor } from '@wanchang/platform';
import { SECRETARIAT_EMAIL } from './accounts';
import type { SeededUnit } from './seed-units';

const ACCOUNT = '3100 0000 0000 0000 188';
const HEADER = '交易时间,本方账号,对方单位,对方账号,摘要,附言,转出金额,转入金额,余额,个性化信息';

/** CNY; negative: what went out. */
type Movement = readonly [daysAgo: number, name: string, amount: number, text: string];

/** Some pay under their own name, some nearly so, one for two units, and some pay no fee at all. */
function movementsOf(units: readonly SeededUnit[]): Movement[] {
  const name = (at: number) => units[at]!.unit.nameZh;
  return [
    [9, name(1).replace('（', '(').replace('）', ')'), 5000, '服务年费'],
    [9, '示例物业服务中心', -1280.5, '水电费'],
    [8, name(2), 5000, '年费'],
    [8, name(3).replace('（示例）', ''), 5000, '会员费'],
    [7, name(4).replace('科技有限公司', '技术有限公司'), 5000, '会费'],
    [6, '示例控股集团', 10000, '代两家子公司缴年费'],
    [5, name(6), 800, '年会会务费'],
    [4, name(7), 3000, '年费首付'],
    [3, '示例付款人', 5000, '缴费'],
    [2, '示例银行', 3.21, '结息'],
  ];
}

/** As ICBC exports it. */
function statementOf(units: readonly SeededUnit[]): string {
  const today = shanghaiDate(new Date());
  const own = ACCOUNT.replaceAll(' ', '');
  let balance = 86_500;
  const rows = movementsOf(units).map(([daysAgo, name, amount, text], at) => {
    balance += amount;
    const money = Math.abs(amount).toFixed(2);
    const [spent, received] = amount < 0 ? [money, ''] : ['', money];
    const from = `6222${String(1_000_000_000 + at * 7919)}`;
    const time = `${addDays(today, -daysAgo)} 10:${String(10 + at)}:00`;
    return [time, own, name, from, '转账', text, spent, received, balance.toFixed(2), ''].join(',');
  });
  return ['中国工商银行企业网上银行（示例数据）', HEADER, ...rows].join('\r\n');
}

/** A statement of account with payers to confirm. `bank-statement.csv` beside this file is another one, to import by hand. */
export async function seedStatement(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const person = await app.get(People, { strict: false }).byEmail(SECRETARIAT_EMAIL);
  const { id: personId, name: personName } = person!;
  const clerk: Actor = {
    ...{ personId, personName, locale: 'zh-CN', tenantId: null, audiences: [] },
    ...{ sessionId: null, tokenId: null },
    ...{ secretariat: { rights: ['fee-work'] } },
  };
  const file = { name: '工商银行交易明细（示例）.csv', bytes: Buffer.from(statementOf(units)) };
  await app
    .get(ImportStatement, { strict: false })
    .execute({ file, account: null, acceptGap: false }, clerk);
}

/** One unit in grace and one suspended, for last year’s fee. After all that the demo has its units do. */
export async function seedLapses(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const today = shanghaiDate(new Date());
  const year = Number(today.slice(0, 4)) - 1;
  for (const kind of MEMBER_KINDS)
    await app.get(SetFees, { strict: false }).rate(year, kind, '5000.00', null);
  for (const [at, days] of [
    [20, -20],
    [21, -130],
  ] as const) {
    const order = { memberId: units[at]!.actor.member.id, year, dueOn: addDays(today, days) };
    await app.get(IssueInvoice, { strict: false }).execute(order, null);
  }
  // The first night leads to grace, the second past it.
  for (let night = 0; night < 2; night += 1)
    await app.get(FollowUpFees, { strict: false }).execute();
}

import type { INestApplicationContext } from '@nestjs/common';
import {
  AttachHostingFile,
  CallConference,
  HostConference,
  MoveConference,
  RegisterDelegate,
  type ConferenceStep,
  type DelegateFile,
} from '@wanchang/conference';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { SeededUnit } from './seed-units';
import { unitEmail } from './accounts';

interface Plan {
  readonly year: number;
  readonly title: string;
  /** Days from today. */
  readonly begins: number;
  readonly host: SeededUnit;
  readonly units: readonly SeededUnit[];
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const POSITIONS = ['总经理', '招商局长', '采购经理', '技术总监'];

/** A conference that is prepared, and the one of the year before, which has ended. */
export async function seedConference(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const year = Number(shanghaiDate(new Date()).slice(0, 4));
  const host = units.at(-1)!;
  const past = { year: year - 1, title: `第 57 次联席会议（示例）`, begins: -200 };
  await prepared(app, { ...past, host, units });
  const next = { year, title: `第 58 次联席会议（示例）`, begins: 40 };
  await prepared(app, { ...next, host: units[2]!, units });
}

async function prepared(app: INestApplicationContext, plan: Plan): Promise<string> {
  const { year, title, begins, host, units } = plan;
  const id = await app.get(CallConference, { strict: false }).annual(year, title, null);
  const move = app.get(MoveConference, { strict: false });
  const startsOn = addDays(shanghaiDate(new Date()), begins);
  const days = { startsOn, endsOn: addDays(startsOn, 2) };
  const hosting = app.get(HostConference, { strict: false });
  const hall = { venue: '示例国际会展中心', capacity: 300, budget: '380000.00', note: null };
  const hostingId = await hosting.apply(id, { ...hall, ...days, coHostIds: [] }, host.actor);
  const budget = '\ufeff项目,金额（元）\r\n场租,180000.00\r\n餐饮,120000.00\r\n交通,80000.00\r\n';
  const paper = { name: '承办预算（示例）.csv', bytes: Buffer.from(budget) };
  await app.get(AttachHostingFile, { strict: false }).add(hostingId, paper, host.actor);
  const decision = { chosen: true, decision: '示例：常务理事会第 12 次会议决定' };
  const decidedOn = shanghaiDate(new Date());
  await hosting.decide(hostingId, { ...decision, decidedOn }, null);
  const theme = '优势互补，沿海与中西部产业链对接';
  const tasks = ['产品与项目洽谈', '产业转移专题研讨', '资源整合合作签约'];
  // Calling is the first version, the chosen host’s days the second.
  const registrationUntil = addDays(decidedOn, 30);
  const statement = { theme, tasks, registrationUntil, quota: 3 };
  await move.change(id, 2, statement, null);
  const steps: ConferenceStep[] = ['host', 'announce', 'open-registration'];
  for (const step of steps) await move.execute(id, step, null, null);
  for (const [at, unit] of units.entries()) await register(app, id, unit, at);
  await move.execute(id, 'prepare', null, null);
  return id;
}

async function register(
  app: INestApplicationContext,
  conferenceId: string,
  { actor }: SeededUnit,
  at: number,
): Promise<void> {
  const unit = { memberId: actor.member.id, bySecretariat: true };
  const count = at % 4 === 0 ? 2 : 1;
  for (let nth = 0; nth < count; nth += 1) {
    const surname = SURNAMES[(at + nth * 5) % SURNAMES.length]!;
    const file: DelegateFile = {
      name: `示例·${surname}${nth === 0 ? '代表' : '经理'}`,
      email: nth === 0 ? unitEmail(at) : null,
      ...{
        phone: null,
        position: POSITIONS[(at + nth) % POSITIONS.length]!,
        role: 'delegate' as const,
      },
      ...{ arrival: '前一日下午，高铁', needsHotel: true, food: null, interpreter: null },
      consent: true,
    };
    await app.get(RegisterDelegate, { strict: false }).register(conferenceId, file, unit, null);
  }
}

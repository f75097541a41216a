import type { INestApplicationContext } from '@nestjs/common';
import {
  AssignInspectors,
  DecideCase,
  HandInReport,
  PlanMeeting,
  RecordFormalities,
  ReturnApplication,
  StartApplication,
  SubmitApplication,
  WithdrawApplication,
  type ApplicationFile,
  type MeetingKind,
  type Outcome,
} from '@wanchang/admission';
import { People } from '@wanchang/identity';
import { makeCreditCode, shanghaiDate } from '@wanchang/kernel';
import type { Actor } from '@wanchang/platform';
import { APPLICANT_EMAIL, DEMO_PASSWORD, SECRETARIAT_EMAIL } from './accounts';
import { actorOf } from './seed-people';

type Decision = readonly [MeetingKind, Outcome];

/** How far an application has come: 1 applied, 2 in inspection, 3 reported; then what the meetings decided. */
interface Course {
  readonly nameZh: string;
  readonly steps: 1 | 2 | 3;
  /** What became of it before it was inspected. */
  readonly end?: 'returned' | 'withdrawn';
  readonly decisions?: readonly Decision[];
}

const ENDORSED: Decision = ['secretary_general', 'pass'];

/** One at every step of the board, and one of each end. */
const COURSES: readonly Course[] = [
  { nameZh: '瓯北泵业有限公司（示例）', steps: 1 },
  { nameZh: '龙湾轴承有限公司（示例）', steps: 1, end: 'returned' },
  { nameZh: '永嘉坞纸品有限公司（示例）', steps: 1, end: 'withdrawn' },
  { nameZh: '括苍电机有限公司（示例）', steps: 2 },
  { nameZh: '仙岩密封件有限公司（示例）', steps: 3 },
  { nameZh: '楠溪阀件有限公司（示例）', steps: 3, decisions: [ENDORSED] },
  { nameZh: '飞云纺机有限公司（示例）', steps: 3, decisions: [['secretary_general', 'return']] },
  { nameZh: '鳌江包装有限公司（示例）', steps: 3, decisions: [ENDORSED, ['chairman', 'return']] },
  { nameZh: '大罗山铸造有限公司（示例）', steps: 3, decisions: [['secretary_general', 'refuse']] },
  { nameZh: '江心屿食品有限公司（示例）', steps: 3, decisions: [ENDORSED, ['chairman', 'pass']] },
];

function fileOf(nameZh: string, at: number): ApplicationFile {
  return {
    ...{ kind: 'domestic_enterprise', nameZh, creditCode: makeCreditCode(90_000 + at, '330324') },
    ...{ regionCode: '330324', industries: ['344'], contactName: '示例·赵经理' },
    contactPhone: '0577-00000000',
    introduction: '示例数据：此单位为虚构，仅用于演示。',
    offers: [{ kind: 'products', text: '泵阀与配件' }],
    needs: [{ kind: 'markets', text: '中西部市政与水利项目' }],
  };
}

/** Applications at every step, of one applicant; and a draft to go on with. */
export async function seedApplications(
  app: INestApplicationContext,
  officer: Actor,
): Promise<void> {
  const person = await app
    .get(People, { strict: false })
    .create({ name: '示例·赵经理', email: APPLICANT_EMAIL, password: DEMO_PASSWORD });
  const applicant = actorOf(person);
  const start = app.get(StartApplication, { strict: false });
  await start.execute({ nameZh: '雁荡仪表有限公司（示例）' }, applicant);
  for (const [at, course] of COURSES.entries()) {
    const { id } = await start.execute(fileOf(course.nameZh, at), applicant);
    await follow(app, id, course, { applicant, officer });
  }
}

async function follow(
  app: INestApplicationContext,
  id: string,
  { steps, end, decisions = [] }: Course,
  { applicant, officer }: { readonly applicant: Actor; readonly officer: Actor },
): Promise<void> {
  await app
    .get(SubmitApplication, { strict: false })
    .execute(id, { version: 1, charterVersion: 1 }, applicant);
  const submitted = { version: 2, reason: '示例：请补充营业执照。' };
  if (end === 'returned')
    await app.get(ReturnApplication, { strict: false }).execute(id, submitted, officer);
  if (end === 'withdrawn')
    await app
      .get(WithdrawApplication, { strict: false })
      .execute(id, { ...submitted, reason: '示例：计划有变，暂不入会。' }, applicant);
  if (steps >= 2)
    await app
      .get(AssignInspectors, { strict: false })
      .execute(id, { version: 2, accounts: [SECRETARIAT_EMAIL] }, officer);
  if (steps >= 3) await report(app, id, officer);
  for (const decision of decisions) await decide(app, id, decision, officer);
  if (decisions.at(-1)?.join() !== 'chairman,pass') return;
  const formalities = app.get(RecordFormalities, { strict: false });
  const ceremony = { heldOn: shanghaiDate(new Date()), place: '上海', note: '示例：授牌' };
  await formalities.ceremony(id, ceremony, officer);
  await formalities.credential(id, { holder: '示例·赵经理', position: '总经理' }, officer);
}

async function report(app: INestApplicationContext, id: string, officer: Actor): Promise<void> {
  const visitedOn = shanghaiDate(new Date());
  const text = { version: 3, visitedOn, summary: '示例：情况属实。' };
  await app.get(HandInReport, { strict: false }).execute(
    id,
    {
      ...{ ...text, recommendation: 'admit' },
      findings: [{ subject: 'operation', verdict: 'good', note: '' }],
    },
    officer,
  );
}

async function decide(
  app: INestApplicationContext,
  applicationId: string,
  [kind, outcome]: Decision,
  officer: Actor,
): Promise<void> {
  const heldOn = shanghaiDate(new Date());
  const agenda = { kind, heldOn, place: null, attendees: '示例·理事长、秘书长' } as const;
  const meetingId = await app
    .get(PlanMeeting, { strict: false })
    .execute({ ...agenda, applicationIds: [applicationId] }, officer);
  const reason = outcome === 'pass' ? null : '示例：请补充环保与安全生产材料。';
  await app
    .get(DecideCase, { strict: false })
    .execute({ meetingId, applicationId, outcome, reason }, officer);
}

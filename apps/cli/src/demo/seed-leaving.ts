import type { INestApplicationContext } from '@nestjs/common';
import {
  AnswerExpulsion,
  DecideExpulsion,
  NotifyExpulsion,
  OpenExpulsion,
  RequestWithdrawal,
} from '@wanchang/admission';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { Actor } from '@wanchang/platform';
import type { SeededUnit } from './seed-units';

/** How far a case of expulsion has come. */
const STAGES = ['prepared', 'noticed', 'answered', 'expelled'] as const;
const REASONS = '示例：以联席会议名义对外签订合同，造成不良影响。';

/** The last units but ten: nobody tries the demo with their accounts first. */
const FIRST_CASE = -16;
const WITHDRAWING = -11;

/** Cases of expulsion at every stage, and a unit that wishes to leave. */
export async function seedLeaving(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
  officer: Actor,
): Promise<void> {
  for (const [at] of STAGES.entries()) await seedCase(app, units.at(FIRST_CASE + at)!, at, officer);
  const { actor } = units.at(WITHDRAWING)!;
  const wishedOn = addDays(shanghaiDate(new Date()), 30);
  await app
    .get(RequestWithdrawal, { strict: false })
    .request({ reason: '示例：机构合并', wishedOn }, actor);
}

async function seedCase(
  app: INestApplicationContext,
  { actor }: SeededUnit,
  stage: number,
  officer: Actor,
): Promise<void> {
  const memberId = actor.member.id;
  const id = await app
    .get(OpenExpulsion, { strict: false })
    .execute({ memberId, reasons: REASONS }, officer);
  if (stage >= 1)
    await app
      .get(NotifyExpulsion, { strict: false })
      .execute(id, { version: 1, answerDays: 15 }, officer);
  if (stage >= 2)
    await app
      .get(AnswerExpulsion, { strict: false })
      .answer(id, { version: 2, text: '示例：经办人已离职，我单位不知情，愿意配合调查。' }, actor);
  if (stage >= 3)
    await app
      .get(DecideExpulsion, { strict: false })
      .execute(id, { version: 3, outcome: 'expel', reason: '示例：严重损害本会声誉' }, officer);
}

import type { INestApplicationContext } from '@nestjs/common';
import { Cooperate, EndProposal } from '@wanchang/fulfilment';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { SeededRoom } from './seed-rooms';

const today = () => shanghaiDate(new Date());

/** A park between the two units of a room, with one year stated and confirmed and one that waits; and a project that was declined. */
export async function seedCooperations(
  app: INestApplicationContext,
  room: SeededRoom,
): Promise<void> {
  const cooperate = app.get(Cooperate, { strict: false });
  const [place, partner] = [room.buyer.actor, room.seller.actor];
  const year = Number(today().slice(0, 4));
  const project = {
    ...({ title: '飞地产业园（示例）', kind: 'space', currency: 'CNY' } as const),
    summary: '示例数据：中西部单位供地，沿海单位出资并招商，税收按份额分享。',
    parties: [
      { memberId: place.member.id, contribution: '土地三百亩及基础设施' },
      { memberId: partner.member.id, contribution: '出资、招商与运营团队' },
    ],
    milestones: [
      { title: '首期厂房交付', dueOn: today() },
      { title: '二期用地签约', dueOn: addDays(today(), 2) },
      { title: '入驻企业满十家', dueOn: addDays(today(), 200) },
    ],
  };
  const formula = {
    ...({ basis: 'local_tax', fromYear: year - 2, untilYear: year + 7 } as const),
    ...{ floor: '100000', reason: '首次约定' },
    shares: [
      { memberId: place.member.id, percent: '55' },
      { memberId: partner.member.id, percent: '45' },
    ],
  };
  const id = await cooperate.execute(project, formula, place);
  await cooperate.acceptFormula(id, partner);
  const stated = (at: number, amount: string) => ({ year: at, amount, note: null });
  await cooperate.state(id, stated(year - 2, '820000.00'), place);
  await cooperate.answerStatement(id, { year: year - 2, confirms: true, note: null }, partner);
  await cooperate.state(id, stated(year - 1, '1340000.00'), place);
  const lab = {
    ...project,
    title: '联合实验室（示例）',
    kind: 'technology',
    milestones: [],
  } as const;
  const declined = await cooperate.execute(lab, formula, place);
  const end = app.get(EndProposal, { strict: false });
  await end.execute(declined, 'declined', '研发人员不足，明年再议（示例）', partner);
}

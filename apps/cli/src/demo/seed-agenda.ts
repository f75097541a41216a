import type { INestApplicationContext } from '@nestjs/common';
import {
  Conferences,
  Delegates,
  ListConferences,
  PlanAgenda,
  PlanHalls,
  SignUpForAgenda,
} from '@wanchang/conference';
import type { SeededUnit } from './seed-units';

const HALLS = [
  { name: '主会场', capacity: 300, equipment: ['投影', '同声传译'] },
  { name: '研讨厅', capacity: 60, equipment: ['投影'] },
];

const ITEMS = [
  { hall: 0, kind: 'negotiation', title: '开幕及产品与项目洽谈动员', from: '08:30', to: '09:00' },
  { hall: 1, kind: 'discussion', title: '产业转移专题研讨（示例）', from: '14:00', to: '15:30' },
  { hall: 0, kind: 'pooling', title: '资源整合与合作签约（示例）', from: '16:00', to: '17:30' },
] as const;

/** The agenda of the conference in preparation: published, with speakers and people who signed up; one item still a draft. */
export async function seedAgenda(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
): Promise<void> {
  const { items } = await app.get(ListConferences, { strict: false }).execute(undefined, 1);
  const { id, startsOn } = await app.get(Conferences, { strict: false }).read(items[0]!.id);
  const halls: string[] = [];
  for (const hall of HALLS)
    halls.push(await app.get(PlanHalls, { strict: false }).add(id, hall, null));
  const delegates = app.get(Delegates, { strict: false });
  const [speaker] = await delegates.ofUnit(id, units[0]!.actor.member.id);
  const plan = app.get(PlanAgenda, { strict: false });
  const at = (time: string) => new Date(`${startsOn}T${time}:00+08:00`);
  const order = { signUp: true, places: null, summary: null };
  const planned: string[] = [];
  for (const { hall, kind, title, from, to } of ITEMS) {
    const times = { startsAt: at(from), endsAt: at(to), hallId: halls[hall]! };
    const speakerIds = speaker ? [speaker.id] : [];
    planned.push(await plan.add(id, { ...order, ...times, kind, title, speakerIds }, null));
  }
  await plan.publish(id, null);
  const signUp = app.get(SignUpForAgenda, { strict: false });
  for (const { actor } of units.slice(1, 6)) {
    const [delegate] = await delegates.ofUnit(id, actor.member.id);
    if (delegate?.state === 'registered')
      await signUp.join(planned[1]!, delegate.id, actor.member.id, actor);
  }
  const draft = { startsAt: at('18:30'), endsAt: at('20:00'), hallId: halls[0]! };
  const title = '县市区招商推介（示例，待定）';
  await plan.add(id, { ...order, ...draft, kind: 'pooling', title, speakerIds: [] }, null);
}

import { delegate, office, openConference, staff, type Conference } from './conference.routes';
import type { Person } from '../support/people';
import type { Fixtures } from './fixtures';
import type { Ids, Route } from './route';

interface Board extends Conference {
  readonly conferenceId: string;
  readonly slots: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly version: number;
    readonly aDelegateId: string;
  }[];
}

const planOn = (day: string) => ({
  slots: [
    { startsAt: `${day}T09:00:00+08:00`, endsAt: `${day}T09:25:00+08:00` },
    { startsAt: `${day}T09:30:00+08:00`, endsAt: `${day}T09:55:00+08:00` },
  ],
  tables: [{ hall: '一号厅', label: 'A1', seats: 4, properties: [] }],
});
export const PLAN = planOn('2999-05-01');
export const sessionOrder = { title: '对接会', most: 8, wishesUntil: '2999-01-01T00:00:00Z' };
export const weights = {
  ...{ bothMust: 1000, mustAndWant: 500, bothWant: 250, oneMust: 120, oneWant: 50 },
  ...{ score: 40, metBefore: 20, noShow: 60, crossRegion: 15 },
};

/** With a delegate of the factory and one of another unit, slots and a table. */
export const session = (fixtures: Fixtures): Promise<Board> => sessionOn(fixtures, '2999-05-01');

const sessionOn = async (fixtures: Fixtures, day: string): Promise<Board> => {
  const { id } = await openConference(fixtures);
  const { actors, market } = fixtures;
  for (const { browser } of [actors['unit staff'], actors['another unit'], market.buyer])
    await browser.post(`/conferences/${id}/my-delegates`, delegate());
  const path = `/conferences/${id}/matchmaking-sessions`;
  const opened = await office(fixtures).post<Board>(path, sessionOrder);
  return office(fixtures).put(`/matchmaking-sessions/${opened.id}/plan`, {
    ...{ version: opened.version, ...planOn(day) },
  });
};

export const boardOf = async (fixtures: Fixtures, { id }: Ids): Promise<Board | null> => {
  const path = `/api/v1/matchmaking-sessions/${id}/board`;
  const { status, body } = await office(fixtures).send<Board>('GET', path);
  return status === 200 ? body : null;
};

const unitOf = async ({ browser }: Person): Promise<string> =>
  (await browser.get<{ member: { id: string } }>('/me')).member.id;
export const anotherUnit = ({ actors }: Fixtures) => unitOf(actors['another unit']);

/** A session of requests: the buyer asks the factory. */
export const requested = async (fixtures: Fixtures): Promise<{ id: string; sessionId: string }> => {
  const { id: sessionId } = await ofRequests(fixtures);
  const path = `/matchmaking-sessions/${sessionId}/requests`;
  await fixtures.market.buyer.browser.post(path, { memberId: fixtures.market.factory.id });
  const { items } = await staff(fixtures).get<{ items: { id: string }[] }>(path);
  return { id: items[0]!.id, sessionId };
};

export const ofRequests = async (fixtures: Fixtures): Promise<Board> => {
  const { id } = await openConference(fixtures);
  const { actors, market } = fixtures;
  for (const { browser } of [actors['unit staff'], actors['another unit'], market.buyer])
    await browser.post(`/conferences/${id}/my-delegates`, delegate());
  const path = `/conferences/${id}/matchmaking-sessions`;
  return office(fixtures).post<Board>(path, { ...sessionOrder, form: 'requests' });
};

export const asking = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await requested(fixtures);
  await staff(fixtures).post(`/meeting-requests/${id}/answer`, { accepted: true });
  return { id };
};

/** A session in which the factory meets the other unit. */
export const scheduled = (fixtures: Fixtures): Promise<Board> =>
  scheduledWith(fixtures, fixtures.actors['another unit'], '2999-05-01');

const scheduledWith = async (fixtures: Fixtures, other: Person, day: string): Promise<Board> => {
  const { id, slots, tables } = await sessionOn(fixtures, day);
  return office(fixtures).post(`/matchmaking-sessions/${id}/meetings`, {
    ...{ firstMemberId: fixtures.market.factory.id, secondMemberId: await unitOf(other) },
    ...{ slotId: slots[0]!.id, tableId: tables[0]!.id },
  });
};

export const preparing = async (fixtures: Fixtures): Promise<Conference> => {
  const { conferenceId: id } = await session(fixtures);
  await office(fixtures).post(`/conferences/${id}/steps`, { step: 'prepare' });
  return office(fixtures).get<Conference>(`/conferences/${id}`);
};

/** A meeting of the factory that was published, in a slot that has begun. */
export const told = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await scheduledWith(fixtures, fixtures.market.buyer, '2020-05-01');
  const browser = office(fixtures);
  const { meetings } = await browser.post<Board>(`/matchmaking-sessions/${id}/publish`);
  return meetings[0]!;
};

/** A meeting of the factory that was published and lies ahead, and its delegate. */
export const toldAhead = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await scheduledWith(fixtures, fixtures.market.buyer, '2999-07-01');
  const { meetings } = await office(fixtures).post<Board>(`/matchmaking-sessions/${id}/publish`);
  const { representatives } = await staff(fixtures).get<{
    representatives: { delegateId: string }[];
  }>(`/matchmaking-sessions/${id}/my-schedule`);
  delegateOf.set(meetings[0]!.id, representatives[0]!.delegateId);
  return { id: meetings[0]!.id };
};
export const delegateOf = new Map<string, string>();

/** Its results are stated. */
export const closed = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await preparing(fixtures);
  for (const step of ['open', 'close'])
    await office(fixtures).post(`/conferences/${id}/steps`, { step });
  await fixtures.system.sql(`UPDATE conferences SET results = '签约 3 项' WHERE id = $1`, [id]);
  return { id };
};

/** A conference whose report units may read. */
export const approved = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await closed(fixtures);
  const { version } = await office(fixtures).get<Conference>(`/conferences/${id}`);
  await office(fixtures).post(`/conferences/${id}/report-approval`, { version });
  return { id };
};

/** A meeting of the factory of which both sides have been asked what came of it. */
export const followedUp = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const meeting = await told(fixtures);
  const ask = `INSERT INTO conference_follow_ups (meeting_id, days) VALUES ($1, 180)`;
  await fixtures.system.sql(ask, [meeting.id]);
  return meeting;
};

/** No re-match runs. */
export const unmatched = async (fixtures: Fixtures): Promise<Board> => {
  const opened = await session(fixtures);
  await fixtures.system.sql(
    `UPDATE runs SET state = 'cancelled', finished_at = now()
      WHERE kind = 'matchmaking.run-rematch' AND state IN ('queued', 'running')`,
  );
  return opened;
};

export const nothing = '01a21367-457a-73be-bda9-cf026fb4011d';
export const seen: NonNullable<Route['json']> = async (fixtures, ids) => {
  const meeting = (await boardOf(fixtures, ids))?.meetings[0];
  return { meetingId: meeting?.id ?? nothing, version: meeting?.version ?? 1 };
};
export const place = async (fixtures: Fixtures, ids: Ids) => {
  const board = await boardOf(fixtures, ids);
  return {
    ...{ slotId: board?.slots[1]?.id ?? nothing, tableId: board?.tables[0]?.id ?? nothing },
  };
};

/** Whom a wish is for: the other unit. */
export const wished = async (fixtures: Fixtures): Promise<Ids> => ({
  ...{ id: (await session(fixtures)).id, memberId: await anotherUnit(fixtures) },
});

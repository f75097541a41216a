import type { TestDelegation } from '@wanchang/conference/testing';
import { inside, type Client } from '@wanchang/membership/testing';
import { sql, type TestApi } from '@wanchang/platform/testing';
import { RunSchedule } from '../use-cases/run-schedule';

/** A meeting as the board shows it. */
export interface TestMeeting {
  readonly id: string;
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly slotId: string | null;
  readonly tableId: string | null;
}

/** What tests read of the board. */
export interface TestBoard {
  readonly id: string;
  readonly version: number;
  readonly slots: { readonly id: string }[];
  readonly tables: { readonly id: string; readonly label: string }[];
  readonly run: { readonly id: string } | null;
  readonly meetings: TestMeeting[];
}

/** A session of a conference in preparation. */
export interface TestSession {
  readonly id: string;
  /** Below the face of the API. */
  readonly path: string;
  readonly board: () => Promise<TestBoard>;
}

interface Order {
  /** Below the face of the API. */
  readonly conferencePath: string;
  /** Each must meet the other. */
  readonly pairs: readonly (readonly [TestDelegation, TestDelegation])[];
  /** Hours of 2999-06-01 at which slots of 25 minutes begin. */
  readonly hours?: readonly number[];
  readonly tables?: readonly string[];
}

/** A session whose wished pairs are scheduled and published; its slots lie ahead. */
export async function aPublishedSession(
  api: TestApi,
  office: Client,
  { conferencePath, pairs, hours = [9, 10, 11, 12], tables: labels = ['A1', 'A2'] }: Order,
): Promise<TestSession> {
  const order = { title: '产品对接会', most: 8, wishesUntil: '2999-05-01T00:00:00Z' };
  const { id, version } = await office.ask<TestBoard>(
    ...(['POST', `${conferencePath}/matchmaking-sessions`, order] as const),
  );
  const path = `/matchmaking-sessions/${id}`;
  const slots = hours.map((hour) => ({
    startsAt: `2999-06-01T${String(hour).padStart(2, '0')}:00:00+08:00`,
    endsAt: `2999-06-01T${String(hour).padStart(2, '0')}:25:00+08:00`,
  }));
  const tables = labels.map((label) => ({ hall: '厅', label, seats: 4, properties: [] }));
  await office.ask('PUT', `${path}/plan`, { version, slots, tables });
  for (const [from, to] of pairs)
    await from.client.ask('PUT', `${path}/wishes/${to.id}`, { wish: 'must' });
  const { run } = await office.ask<TestBoard>('POST', `${path}/schedule`);
  await inside(api).get(RunSchedule).execute(run!.id);
  await office.ask('POST', `${path}/publish`);
  return { id, path, board: () => office.ask<TestBoard>('GET', `${path}/board`) };
}

/**
 * The slots of a session have begun: long ago, or such that the one at place `now` of them is under way.
 * Its meetings keep their order and length.
 */
export async function begin(api: TestApi, sessionId: string, now?: number): Promise<void> {
  if (now === undefined) {
    await api.database.execute(
      sql(`UPDATE conference_slots SET starts_at = starts_at - interval '1000 years',
                  ends_at = ends_at - interval '1000 years' WHERE session_id = $1`),
      [sessionId],
    );
    return;
  }
  await api.database.execute(
    sql(`UPDATE conference_slots s SET starts_at = s.starts_at + moved.by, ends_at = s.ends_at + moved.by
           FROM (SELECT now() - interval '5 minutes' - starts_at AS by FROM conference_slots
                  WHERE session_id = $1 ORDER BY starts_at OFFSET $2 LIMIT 1) AS moved
          WHERE s.session_id = $1`),
    [sessionId, now],
  );
}

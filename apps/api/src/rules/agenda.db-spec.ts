import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly attendees: number;
  readonly free: number | null;
  readonly people: { readonly delegateId: string; readonly name: string }[];
}
interface Agenda {
  readonly halls: { readonly id: string }[];
  readonly items: Item[];
  readonly conflicts: { readonly kind: string; readonly name: string | null }[];
}
type Unit = TestDelegation;

let api: TestApi;
let office: Client;
let year = 2500;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

const aConference = (units: number) => anOpenConference(api, office, { year: ++year, units });

const at = (hour: number) => `2999-06-01T${String(hour).padStart(2, '0')}:00:00+08:00`;
const order = (title: string, from: number, to: number, more: object = {}) => ({
  ...{ kind: 'discussion', title, startsAt: at(from), endsAt: at(to), signUp: true },
  ...{ hallId: null, speakerIds: [], ...more },
});
const hall = (name: string, capacity: number) => ({ name, capacity, equipment: ['投影'] });
const plan = (path: string, body: object) =>
  office.ask<Agenda>('POST', `${path}/agenda-items`, body);
const attendee = ({ id }: { id: string }, { delegateId }: Unit) =>
  `/agenda-items/${id}/attendees/${delegateId}`;

describe('an agenda', () => {
  it('R2.1 shows what is at odds while it is planned, and is not published until halls and speakers are settled', async () => {
    const { path, units } = await aConference(2);
    const [{ delegateId }] = units as [Unit];
    const { halls } = await office.ask<Agenda>('POST', `${path}/halls`, hall('一号厅', 50));
    const hallId = halls[0]!.id;
    expect(await office.refusal('POST', `${path}/halls`, hall('一号厅', 9))).toBe(
      'conference.hall-exists',
    );
    await plan(path, order('开幕', 9, 11, { hallId, speakerIds: [delegateId] }));
    const both = await plan(path, order('研讨', 10, 12, { hallId, speakerIds: [delegateId] }));
    expect(both.conflicts.map(({ kind }) => kind).sort()).toEqual(['hall', 'speaker']);
    expect(await office.refusal('PUT', `${path}/agenda/published`)).toBe(
      'conference.agenda-conflicts',
    );
    expect(await office.refusal('DELETE', `/conference-halls/${hallId}`)).toBe(
      'conference.hall-used',
    );
    const { id, version } = both.items[1]!;
    const later = { ...order('研讨', 11, 12, { hallId }), version };
    const settled = await office.ask<Agenda>('PUT', `/agenda-items/${id}`, later);
    expect(settled.conflicts).toEqual([]);
    expect(await office.refusal('PUT', `/agenda-items/${id}`, later)).toBe(
      'conference.stale-version',
    );
    const hidden = await units[1]!.client.ask<Agenda>('GET', `${path}/agenda`);
    expect(hidden.items).toEqual([]);
    await office.ask('PUT', `${path}/agenda/published`);
    const shown = await units[1]!.client.ask<Agenda>('GET', `${path}/agenda`);
    expect(shown.items).toHaveLength(2);
    const paper = await units[1]!.client.send<string>('GET', `${path}/agenda.pdf`);
    expect(paper.body.slice(0, 5)).toBe('%PDF-');
    const wrong = order('倒', 12, 11);
    expect(await office.refusal('POST', `${path}/agenda-items`, wrong)).toBe(
      'conference.times-reversed',
    );
  });

  it('R2.1 is signed up for by units: never more than the places, nobody twice at one time, also at once', async () => {
    const { path, units } = await aConference(4);
    const [a, b, c, d] = units as [Unit, Unit, Unit, Unit];
    await plan(path, order('一', 9, 10, { places: 2 }));
    await plan(path, order('二', 9, 11));
    await office.ask('PUT', `${path}/agenda/published`);
    const { items } = await office.ask<Agenda>('GET', `${path}/agenda`);
    const one = items.find(({ free }) => free === 2)!;
    const two = items.find(({ free }) => free === null)!;
    const join = (item: Item, unit: Unit) => unit.client.send('PUT', attendee(item, unit));
    const answers = await Promise.all([a, b, c, d].map((unit) => join(one, unit)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 204, 409, 409]);
    const after = await office.ask<Agenda>('GET', `${path}/agenda`);
    const { people } = after.items.find(({ id }) => id === one.id)!;
    const inside = [a, b, c, d].find(({ delegateId }) =>
      people.some((person) => person.delegateId === delegateId),
    )!;
    expect(await inside.client.refusal('PUT', attendee(two, inside))).toBe(
      'conference.delegate-elsewhere',
    );
    await inside.client.ask('DELETE', attendee(one, inside));
    await inside.client.ask('PUT', attendee(two, inside));
    const other = [a, b].find((unit) => unit !== inside)!;
    expect(await other.client.refusal('PUT', attendee(two, inside))).toBe(
      'conference.delegate-not-found',
    );
    const seen = await other.client.ask<Agenda>('GET', `${path}/agenda`);
    const names = seen.items.flatMap((item) => item.people);
    expect(names.some(({ delegateId }) => delegateId === inside.delegateId)).toBe(false);
  });

  it('R2.1 tells those concerned of a change, and nobody else; keeps minutes and what was agreed', async () => {
    const { path, units } = await aConference(2);
    const [a, b] = units as [Unit, Unit];
    await plan(path, order('研讨', 9, 10));
    await office.ask('PUT', `${path}/agenda/published`);
    const [item] = (await office.ask<Agenda>('GET', `${path}/agenda`)).items as [Item];
    await a.client.ask('PUT', attendee(item, a));
    const { items } = await office.ask<Agenda>('PUT', `/agenda-items/${item.id}`, {
      ...{ ...order('研讨', 13, 14), version: item.version },
    });
    const noticesOf = async ({ client }: Unit) =>
      (await client.ask<{ items: { text: string }[] }>('GET', '/notices')).items[0]!.text;
    expect(await noticesOf(a)).toContain('有变动');
    expect(await noticesOf(b)).toContain('议程已公布');
    const minutes = { version: items[0]!.version, minutes: '讨论充分', agreed: ['共建园区'] };
    await office.ask('PUT', `/agenda-items/${item.id}/minutes`, minutes);
    expect((await b.client.ask<Agenda>('GET', `${path}/agenda`)).items[0]).toMatchObject({
      ...{ minutes: '讨论充分', agreed: ['共建园区'] },
    });
  });
});

describe('calendars', () => {
  it('R2.1 are the published agenda for everybody, and one’s own by an address that a new one closes', async () => {
    const { path, units } = await aConference(1);
    const [{ client, delegateId }] = units as [Unit];
    const stranger = await aClient(api, null, { duty: 'fees' });
    await plan(path, order('开幕', 9, 10, { speakerIds: [delegateId] }));
    await plan(path, order('研讨', 11, 12));
    const feed = async (at: string) => (await stranger.send<string>('GET', at)).body;
    expect(await feed(`${path}/agenda.ics`)).not.toContain('开幕');
    await office.ask('PUT', `${path}/agenda/published`);
    const all = await feed(`${path}/agenda.ics`);
    expect([all.includes('SUMMARY:开幕'), all.includes('SUMMARY:研讨')]).toEqual([true, true]);
    const address = async () => {
      const opened = await client.ask<{ path: string }>(
        'POST',
        `/my-delegates/${delegateId}/calendar`,
      );
      return opened.path.replace('/api/v1', '');
    };
    const first = await address();
    const mine = await feed(first);
    expect([mine.includes('SUMMARY:开幕'), mine.includes('SUMMARY:研讨')]).toEqual([true, false]);
    expect(mine).toContain('DTSTART:29990601T010000Z');
    await address();
    expect(await stranger.refusal('GET', first)).toBe('conference.calendar-not-found');
  });
});

describe('the schedule of a matchmaking session', () => {
  it('R2.1 leaves out slots in which the agenda has a delegate', async () => {
    const { path, units } = await aConference(2);
    const [a, b] = units as [Unit, Unit];
    await plan(path, order('开幕', 9, 10, { speakerIds: [a.delegateId] }));
    const opened = await office.ask<{ id: string; version: number }>(
      'POST',
      `${path}/matchmaking-sessions`,
      { title: '对接会', most: 8, wishesUntil: '2999-05-01T00:00:00Z' },
    );
    const session = `/matchmaking-sessions/${opened.id}`;
    const tables = [{ hall: '厅', label: 'A1', seats: 4, properties: [] }];
    const slots = [9, 10].map((hour) => ({
      startsAt: at(hour),
      endsAt: at(hour).replace(':00:00', ':25:00'),
    }));
    await office.ask('PUT', `${session}/plan`, { version: opened.version, slots, tables });
    const mine = await a.client.ask<{
      slots: { id: string }[];
      representatives: { busy: string[] }[];
    }>('GET', `${session}/mine`);
    expect(mine.representatives[0]!.busy).toEqual([mine.slots[0]!.id]);
    const other = await b.client.ask<{ representatives: { busy: string[] }[] }>(
      'GET',
      `${session}/mine`,
    );
    expect(other.representatives[0]!.busy).toEqual([]);
  });
});

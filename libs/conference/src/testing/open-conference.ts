import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import type { TestApi } from '@wanchang/platform/testing';

/** A unit with its administrator, and a delegate at the conference. */
export interface TestDelegation {
  readonly id: string;
  readonly client: Client;
  readonly delegateId: string;
}

export interface TestConference {
  readonly id: string;
  /** Below the face of the API. */
  readonly path: string;
  readonly units: TestDelegation[];
}

interface Order {
  /** Each has one conference called by the secretariat. */
  readonly year: number;
  readonly units: number;
  /** What is stated of it beside its theme and days. */
  readonly stated?: object;
}

/** Called by the secretariat, hosted by the first unit, open for registration; a delegate of each unit is registered. */
export async function anOpenConference(
  api: TestApi,
  office: Client,
  { year, units: count, stated = {} }: Order,
): Promise<TestConference> {
  const clients: { id: string; client: Client }[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { id } = await aMember(inside(api));
    clients.push({ id, client: await aClient(api, { id }, { role: 'administrator' }) });
  }
  const called = { year, title: `${year} 年会` };
  const { id } = await office.ask<{ id: string }>('POST', '/conferences', called);
  const path = `/conferences/${id}`;
  await host(office, clients[0]!.client, path, stated);
  const units: TestDelegation[] = [];
  for (const [nth, unit] of clients.entries()) {
    const person = { name: `代表${nth}`, role: 'delegate', needsHotel: false, consent: true };
    const { items } = await unit.client.ask<{ items: { id: string }[] }>(
      ...(['POST', `${path}/my-delegates`, { ...person, phone: '13800000000' }] as const),
    );
    units.push({ ...unit, delegateId: items[0]!.id });
  }
  return { id, path, units };
}

async function host(office: Client, first: Client, path: string, more: object): Promise<void> {
  const days = { startsOn: '2999-06-01', endsOn: '2999-06-02' };
  const offered = { venue: '会展中心', capacity: 900, budget: '1.00', coHostIds: [], ...days };
  await first.ask('POST', `${path}/hostings`, offered);
  const { hostings } = await office.ask<{ hostings: { id: string }[] }>('GET', path);
  const decision = { chosen: true, decision: '决定', decidedOn: '2026-01-01' };
  await office.ask('POST', `/hostings/${hostings[0]!.id}/decide`, decision);
  const stated = { version: 2, title: '年会', theme: '对接', tasks: ['对接'], quota: 100, ...days };
  const place = { place: '会展中心', registrationUntil: '2999-05-01' };
  await office.ask('PUT', path, { ...stated, ...place, ...more });
  for (const step of ['host', 'announce', 'open-registration'])
    await office.ask('POST', `${path}/steps`, { step });
}

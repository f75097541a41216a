import { RemindOfCooperations } from '@wanchang/fulfilment';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Statement {
  readonly state: string;
  readonly mine: boolean;
  readonly parts: { memberId: string; amount: string }[];
}
interface Cooperation {
  readonly id: string;
  readonly state: string;
  readonly formulas: { no: number; inForceAt: string | null }[];
  readonly statements: Statement[];
  readonly milestones: { no: number; reachedOn: string | null }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
});
afterAll(() => api?.close());

interface Parties {
  readonly ids: readonly string[];
  readonly clients: readonly Client[];
}

async function threeUnits(): Promise<Parties> {
  const units = [
    await aMember(inside(api)),
    await aMember(inside(api), { kind: 'county' }),
    await aMember(inside(api), { kind: 'county' }),
  ];
  const clients = await Promise.all(units.map((unit) => aClient(api, unit)));
  return { ids: units.map(({ id }) => id), clients };
}

const YEAR = Number(shanghaiDate(new Date()).slice(0, 4));

const formulaOf = (ids: readonly string[], percents: readonly string[], more: object = {}) => ({
  ...{
    basis: 'local_tax',
    fromYear: YEAR - 2,
    untilYear: YEAR + 9,
    floor: '1000',
    reason: '首次约定',
  },
  shares: ids.map((memberId, at) => ({ memberId, percent: percents[at]! })),
  ...more,
});

const projectOf = (ids: readonly string[], percents: readonly string[]) => ({
  ...{ title: '飞地产业园', kind: 'space', summary: '沿海出资，内地供地', currency: 'CNY' },
  parties: ids.map((memberId) => ({ memberId, contribution: '土地、资金或招商' })),
  milestones: [{ title: '首期厂房交付', dueOn: '2999-06-30' }],
  formula: formulaOf(ids, percents),
});

async function anActive() {
  const parties = await threeUnits();
  const [first, ...others] = parties.clients;
  const body = projectOf(parties.ids, ['50', '33.3333', '16.6667']);
  const { id } = await first!.ask<Cooperation>('POST', '/cooperations', body);
  for (const other of others) await other.ask('POST', `/cooperations/${id}/accept`);
  return { ...parties, id, at: `/cooperations/${id}` };
}

describe('a cooperation project', () => {
  it('R0.1 names parties and shares that sum to 100 %, and is active once each party has accepted', async () => {
    const { ids, clients } = await threeUnits();
    const [first, second, third] = clients as [Client, Client, Client];
    const wrong = projectOf(ids, ['50', '33', '16']);
    expect(await first.refusal('POST', '/cooperations', wrong)).toBe('fulfilment.share-sum');
    const missing = { ...wrong, formula: formulaOf(ids.slice(0, 2), ['50', '50']) };
    expect(await first.refusal('POST', '/cooperations', missing)).toBe('fulfilment.share-parties');
    const foreign = projectOf(ids.slice(1), ['50', '50']);
    expect(await first.refusal('POST', '/cooperations', foreign)).toBe(
      'fulfilment.own-unit-missing',
    );
    const whole = projectOf(ids, ['50', '30', '20']);
    const { id, state } = await first.ask<Cooperation>('POST', '/cooperations', whole);
    expect(state).toBe('proposed');
    const at = `/cooperations/${id}`;
    expect(await first.refusal('POST', `${at}/accept`)).toBe('fulfilment.formula-known');
    const half = await second.ask<Cooperation>('POST', `${at}/accept`);
    expect(half.state).toBe('proposed');
    const active = await third.ask<Cooperation>('POST', `${at}/accept`);
    expect(active).toMatchObject({ state: 'active', formulas: [{ no: 1 }] });
    const other = await aClient(api, await aMember(inside(api)));
    expect(await other.refusal('GET', at)).toBe('fulfilment.cooperation-not-found');
  });

  it('R0.1 yearly statements are shared by the formula in force, confirmed by the others or contested and made again', async () => {
    const { at, clients, ids } = await anActive();
    const [first, second, third] = clients as [Client, Client, Client];
    const stated = { year: YEAR - 1, amount: '100000.01' };
    const early = { year: YEAR - 5, amount: '1' };
    const ahead = { year: YEAR + 1, amount: '1' };
    expect(await first.refusal('POST', `${at}/statements`, ahead)).toBe('fulfilment.year-ahead');
    expect(await first.refusal('POST', `${at}/statements`, early)).toBe('fulfilment.no-formula');
    const made = await first.ask<Cooperation>('POST', `${at}/statements`, stated);
    const parts = new Map(made.statements[0]!.parts.map((part) => [part.memberId, part.amount]));
    expect(ids.map((id) => parts.get(id))).toEqual(['50000.01', '33333.30', '16666.70']);
    expect(await second.refusal('POST', `${at}/statements`, stated)).toBe(
      'fulfilment.statement-known',
    );
    const no = { year: YEAR - 1, confirms: false, note: '与税务口径不符' };
    await second.ask('POST', `${at}/statements/answer`, no);
    expect(await third.refusal('POST', `${at}/statements/answer`, no)).toBe(
      'fulfilment.statement-not-found',
    );
    await first.ask('POST', `${at}/statements`, { ...stated, amount: '98000' });
    expect(
      await first.refusal('POST', `${at}/statements/answer`, { year: YEAR - 1, confirms: true }),
    ).toBe('fulfilment.statement-not-found');
    const yes = { year: YEAR - 1, confirms: true };
    await second.ask('POST', `${at}/statements/answer`, yes);
    const done = await third.ask<Cooperation>('POST', `${at}/statements/answer`, yes);
    expect(done.statements.map(({ state }) => state)).toEqual(['confirmed', 'contested']);
    const little = { year: YEAR, amount: '999.99' };
    const below = await third.ask<Cooperation>('POST', `${at}/statements`, little);
    expect(below.statements[0]).toMatchObject({ parts: [] });
  });

  it('R0.1 another formula takes the place of the one in force once all accept; the history stays', async () => {
    const { at, clients, ids } = await anActive();
    const [first, second, third] = clients as [Client, Client, Client];
    const next = formulaOf(ids, ['40', '40', '20'], { fromYear: YEAR, reason: '二期扩建' });
    await second.ask('POST', `${at}/formulas`, next);
    expect(await third.refusal('POST', `${at}/formulas`, next)).toBe('fulfilment.formula-waits');
    await first.ask('POST', `${at}/accept`);
    const { formulas } = await third.ask<Cooperation>('POST', `${at}/accept`);
    expect(formulas.map(({ no, inForceAt }) => [no, inForceAt !== null])).toEqual([
      [2, true],
      [1, true],
    ]);
    const reached = { reachedOn: shanghaiDate(new Date()), evidence: '竣工验收单' };
    await third.ask('POST', `${at}/milestones/1/reach`, reached);
    expect(await first.refusal('POST', `${at}/milestones/1/reach`, reached)).toBe(
      'fulfilment.milestone-not-found',
    );
  });
});

describe('a proposal', () => {
  const ended = { reason: '条件不成熟' };

  it('R0.1 of a project is declined by a party, or withdrawn by who made it; nothing of it goes on', async () => {
    for (const [by, how, state] of [
      [1, 'decline', 'declined'],
      [0, 'withdraw', 'withdrawn'],
    ] as const) {
      const { ids, clients } = await threeUnits();
      const project = projectOf(ids, ['50', '30', '20']);
      const { id } = await clients[0]!.ask<Cooperation>('POST', '/cooperations', project);
      const at = `/cooperations/${id}`;
      const [other, code] =
        how === 'decline'
          ? (['withdraw', 'not-proposer'] as const)
          : (['decline', 'own-formula'] as const);
      expect(await clients[by]!.refusal('POST', `${at}/${other}`, ended)).toBe(
        `fulfilment.${code}`,
      );
      const reach = { reachedOn: shanghaiDate(new Date()), evidence: '竣工验收单' };
      expect(await clients[by]!.refusal('POST', `${at}/milestones/1/reach`, reach)).toBe(
        'fulfilment.cooperation-not-active',
      );
      const done = await clients[by]!.ask<Cooperation>('POST', `${at}/${how}`, ended);
      expect(done.state).toBe(state);
      expect(await clients[2]!.refusal('POST', `${at}/accept`)).toBe('fulfilment.formula-known');
      const next = formulaOf(ids, ['50', '30', '20']);
      expect(await clients[0]!.refusal('POST', `${at}/formulas`, next)).toBe(
        'fulfilment.cooperation-ended',
      );
      const told = await api.database.query(
        sql(`SELECT FROM notices WHERE link = $1 AND text_zh LIKE '%条件不成熟%'`),
        [at],
      );
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it('R0.1 of another formula is declined, and the one in force goes on', async () => {
    const { at, clients, ids } = await anActive();
    const next = formulaOf(ids, ['40', '40', '20'], { reason: '二期扩建' });
    await clients[1]!.ask('POST', `${at}/formulas`, next);
    const { state, formulas } = await clients[2]!.ask<Cooperation>('POST', `${at}/decline`, ended);
    expect([state, formulas.map(({ inForceAt }) => inForceAt !== null)]).toEqual([
      ...['active', [false, true]],
    ]);
    await clients[0]!.ask('POST', `${at}/formulas`, next);
  });

  it('R0.1 names no day that is over', async () => {
    const { ids, clients } = await threeUnits();
    const past = {
      ...projectOf(ids, ['50', '30', '20']),
      milestones: [{ title: '开工', dueOn: addDays(shanghaiDate(new Date()), -1) }],
    };
    expect(await clients[0]!.refusal('POST', '/cooperations', past)).toBe(
      'fulfilment.milestone-past',
    );
  });
});

describe('milestones of a project', () => {
  const today = shanghaiDate(new Date());
  const told = ({ id }: { id: string }) =>
    api.database.query(
      sql(
        `SELECT no::int AS no, reminder FROM cooperation_reminders WHERE cooperation_id = $1 ORDER BY no`,
      ),
      [id],
    );
  const mailed = async ({ id }: { id: string }) => {
    const [row] = await api.database.query(
      sql(
        `SELECT count(*)::int AS count FROM audit_entries WHERE subject_id = $1 AND action = 'fulfilment.milestone-due'`,
      ),
      [id],
    );
    return (row as { count: number }).count;
  };

  /** Time goes by until the milestones are so many days from today. */
  const pass = ({ id }: { id: string }, days: readonly number[]) =>
    api.database.transaction(async () => {
      await api.database.execute(sql(`SET LOCAL session_replication_role = replica`));
      await api.database.execute(
        sql(
          `UPDATE cooperation_milestones m SET due_on = $2::date + ($3::int[])[m.no] WHERE cooperation_id = $1`,
        ),
        [id, today, days],
      );
    });

  /** Two units, with milestones so many days from today. */
  async function aProject(days: readonly number[], { accepted = true } = {}) {
    const { ids, clients } = await threeUnits();
    const [first, second, third] = clients as [Client, Client, Client];
    const milestones = days.map((each) => ({ title: `第${each}天`, dueOn: addDays(today, 9) }));
    const body = { ...projectOf(ids, ['50', '30', '20']), milestones };
    const project = await first.ask<Cooperation>('POST', '/cooperations', body);
    await pass(project, days);
    await second.ask('POST', `/cooperations/${project.id}/accept`);
    if (accepted) await third.ask('POST', `/cooperations/${project.id}/accept`);
    return { ...project, first };
  }

  it('R14.1 are told to the parties three days before and the day after, each once however often the night runs', async () => {
    const project = await aProject([4, 3, 0, -1, -40]);
    const reached = await aProject([-1, 2]);
    const done = { reachedOn: today, evidence: '验收纪要' };
    for (const no of [1, 2])
      await reached.first.ask('POST', `/cooperations/${reached.id}/milestones/${no}/reach`, done);
    const proposed = await aProject([-1], { accepted: false });
    const run = () => inside(api).get(RemindOfCooperations).execute();
    await Promise.all([run(), run(), run()]);
    await run();
    expect(await told(project)).toEqual([
      { no: 2, reminder: 'soon' },
      { no: 3, reminder: 'soon' },
      { no: 4, reminder: 'late' },
      { no: 5, reminder: 'late' },
    ]);
    expect(await mailed(project)).toBe(4);
    expect(await told(reached)).toEqual([]);
    expect(await told(proposed)).toEqual([]);
  });
});

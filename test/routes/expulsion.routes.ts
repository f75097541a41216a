import { newId } from '@wanchang/kernel';
import { expel, expulsion, type ExpulsionCase } from '../support/expulsions';
import { createUnit, type Unit } from '../support/people';
import type { Fixtures } from './fixtures';
import { NOTE } from './fixtures';
import { named, type Ids, type Routes } from './route';

const aUnit = ({ system, market }: Fixtures): Promise<Unit> =>
  createUnit(system, market.secretariat, { nameZh: `文成竹木有限公司 ${newId()}` });

const opened = async (fixtures: Fixtures): Promise<ExpulsionCase> =>
  expulsion.opened(fixtures.market.secretariat, await aUnit(fixtures));
const noticed = async (fixtures: Fixtures): Promise<ExpulsionCase> =>
  expulsion.noticed(fixtures.market.secretariat, await aUnit(fixtures));
const answered = async (fixtures: Fixtures): Promise<ExpulsionCase> =>
  expulsion.answered(fixtures.market.secretariat, await aUnit(fixtures));

const expelled = async (fixtures: Fixtures): Promise<ExpulsionCase> => {
  const unit = await aUnit(fixtures);
  await expel(fixtures.system, fixtures.market.secretariat, unit);
  const { browser } = fixtures.market.secretariat;
  const { items } = await browser.get<{ items: ExpulsionCase[] }>(
    `/expulsion-cases?memberId=${unit.id}`,
  );
  return items[0]!;
};

/** The case of the factory that awaits its answer: there is one at a time, so one that was answered is given up. */
const ownCase = async ({ market }: Fixtures): Promise<ExpulsionCase> => {
  const { secretariat, factory } = market;
  const { items } = await secretariat.browser.get<{ items: ExpulsionCase[] }>(
    `/expulsion-cases?memberId=${factory.id}`,
  );
  const [latest] = items;
  if (latest?.state === 'noticed') return latest;
  if (latest?.state === 'answered')
    await secretariat.browser.post(`/expulsion-cases/${latest.id}/drop`, {
      ...{ version: latest.version, reason: '已说明' },
    });
  return expulsion.noticed(secretariat, factory);
};

const withFile = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await opened(fixtures);
  const { browser } = fixtures.market.secretariat;
  const { files } = await browser.upload<{ files: { id: string }[] }>(
    `/expulsion-cases/${id}/files`,
    NOTE,
  );
  return { id, fileId: files[0]!.id };
};

const ownFile = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await ownCase(fixtures);
  const { browser } = fixtures.actors['unit administrator'];
  const { files } = await browser.upload<{ files: { id: string }[] }>(
    `/my-unit/expulsion-cases/${id}/files`,
    NOTE,
  );
  return { id, fileId: files.at(-1)!.id };
};

const versioned =
  (more: object) =>
  async ({ market }: Fixtures, { id }: Ids) => {
    const found = await market.secretariat.browser.send<ExpulsionCase>(
      'GET',
      `/expulsion-cases/${id}`,
    );
    return { version: found.body.version ?? 1, ...more };
  };

/** Routes of expulsion cases: the secretariat, the officers, and the unit. */
export const expulsionRoutes: Routes = {
  'GET /api/v1/expulsion-cases': { audience: 'secretariat' },
  'POST /api/v1/expulsion-cases': {
    audience: 'secretariat with the duty',
    json: async (fixtures) => ({
      ...{ memberId: (await aUnit(fixtures)).id, reasons: '严重损害本会声誉。' },
    }),
  },
  'GET /api/v1/expulsion-cases/:id': { audience: 'secretariat', ids: named(opened) },
  'POST /api/v1/expulsion-cases/:id/files': {
    audience: 'secretariat with the duty',
    ids: named(opened),
    upload: () => NOTE,
  },
  'GET /api/v1/expulsion-cases/:id/files/:fileId': { audience: 'secretariat', ids: withFile },
  'GET /api/v1/expulsion-cases/:id/circular.pdf': {
    audience: 'secretariat',
    ids: named(expelled),
  },
  'POST /api/v1/expulsion-cases/:id/notify': {
    audience: 'secretariat with the duty',
    ids: named(opened),
    json: versioned({ answerDays: 15 }),
  },
  'POST /api/v1/expulsion-cases/:id/decide': {
    audience: 'secretariat',
    ids: named(answered),
    json: versioned({ outcome: 'dismiss', reason: '情节轻微' }),
    answer: 403,
  },
  'POST /api/v1/expulsion-cases/:id/appeal/decide': {
    audience: 'secretariat',
    ids: named(answered),
    json: versioned({ outcome: 'uphold', reason: '理由不成立' }),
    answer: 403,
  },
  'POST /api/v1/expulsion-cases/:id/drop': {
    audience: 'secretariat with the duty',
    ids: named(noticed),
    json: versioned({ reason: '证据不足' }),
  },
  'GET /api/v1/my-unit/expulsion-cases': { audience: 'unit of any standing' },
  'GET /api/v1/my-unit/expulsion-cases/:id': {
    audience: 'unit of any standing',
    ids: named(ownCase),
  },
  'POST /api/v1/my-unit/expulsion-cases/:id/files': {
    audience: 'unit of any standing',
    ids: named(ownCase),
    upload: () => NOTE,
  },
  'GET /api/v1/my-unit/expulsion-cases/:id/files/:fileId': {
    audience: 'unit of any standing',
    ids: ownFile,
  },
  'GET /api/v1/my-unit/expulsion-cases/:id/circular.pdf': {
    audience: 'unit of any standing',
    ids: named(ownCase),
    answer: 404,
  },
  'POST /api/v1/my-unit/expulsion-cases/:id/answer': {
    audience: 'unit of any standing',
    ids: named(ownCase),
    json: versioned({ text: '我单位不知情。' }),
    answer: 403,
  },
  'POST /api/v1/my-unit/expulsion-cases/:id/appeal': {
    audience: 'unit of any standing',
    ids: named(ownCase),
    json: versioned({ text: '有新证据。' }),
    answer: 403,
  },
};

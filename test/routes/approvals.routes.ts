import { newId } from '@wanchang/kernel';
import { dayIn, publish, terms, valveListing } from '../support/deals';
import { createColleague, whoAmI, type Person } from '../support/people';
import { makes, type Fixtures } from './fixtures';
import { named, type Ids, type Routes } from './route';

interface Seen {
  readonly id: string;
  readonly step: number;
  readonly contentHash: string;
}

const RULES = '/my-unit/approval-rules';

/** So high that no other offer of the factory is held up. */
const rules = async ({ actors }: Fixtures) => {
  const { browser } = actors['unit administrator'];
  const { version } = await browser.get<{ version: number }>(RULES);
  const { id } = (await whoAmI(actors['unit staff'])).person;
  const high = { action: 'send-offer', currency: 'CNY', above: '900000000', exempt: [] };
  return { version, rules: [{ ...high, steps: [{ administrators: true, people: [id] }] }] };
};

/** An offer of somebody of the factory that its staff and administrators may approve. */
const submit = async (fixtures: Fixtures, { browser }: Person): Promise<{ id: string }> => {
  const { market, actors } = fixtures;
  const set = await rules(fixtures);
  if (set.version === 0) await actors['unit administrator'].browser.put(RULES, set);
  const theirs = await publish(market.buyer, valveListing('supply'));
  const room = await browser.post<{ id: string }>('/deal-rooms', { listingId: theirs.id });
  const [line] = terms().lines;
  const dear = terms({ lines: [{ ...line!, unitPrice: '9000000' }] });
  const { approvalId } = await browser.post<{ approvalId: string }>(
    `/deal-rooms/${room.id}/offers`,
    { basedOn: null, terms: dear },
  );
  return { id: approvalId };
};

const approval = async (fixtures: Fixtures) => {
  const { system, market } = fixtures;
  return submit(fixtures, await createColleague(system, market.secretariat, market.factory));
};

const ownApproval = (fixtures: Fixtures) => submit(fixtures, fixtures.actors['unit staff']);

const seen = async ({ actors }: Fixtures, { id }: Ids) => {
  const { browser } = actors['unit staff'];
  const { items } = await browser.get<{ items: Seen[] }>('/approvals?limit=100');
  if (!items.some((item) => item.id === id)) return { step: 1, contentHash: '0'.repeat(64) };
  const { step, contentHash } = await browser.get<Seen>(`/approvals/${id}`);
  return { step, contentHash };
};

const delegation = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { browser } = fixtures.actors['unit staff'];
  const { items } = await browser.get<{ items: { id: string; mine: boolean }[] }>(
    '/approval-delegations',
  );
  const own = items.find(({ mine }) => mine);
  if (own) return own;
  const { id: toPersonId } = await makes.colleague(fixtures);
  const made = await browser.post<{ items: { id: string; mine: boolean }[] }>(
    '/approval-delegations',
    { toPersonId, fromDay: dayIn(300), untilDay: dayIn(301) },
  );
  return made.items.find(({ mine }) => mine)!;
};

/** Routes of approvals inside a unit, their rules and delegations. */
export const approvalsRoutes: Routes = {
  'GET /api/v1/my-unit/approval-rules': { audience: 'unit' },
  'PUT /api/v1/my-unit/approval-rules': { audience: 'unit administrator', json: rules },
  'GET /api/v1/approvals': { audience: 'unit' },
  'GET /api/v1/approvals/:id': { audience: 'unit', ids: named(approval) },
  'POST /api/v1/approvals/:id/approve': { audience: 'unit', ids: named(approval), json: seen },
  'POST /api/v1/approvals/:id/refuse': {
    audience: 'unit',
    ids: named(approval),
    json: async (fixtures, ids) => ({ ...(await seen(fixtures, ids)), comment: '价格过高' }),
  },
  'POST /api/v1/approvals/:id/withdraw': { audience: 'unit', ids: named(ownApproval) },
  'POST /api/v1/approvals/:id/remind': { audience: 'unit', ids: named(ownApproval) },
  'POST /api/v1/approvals/:id/reassign': {
    audience: 'unit administrator',
    ids: named(approval),
    json: async ({ actors }) => ({
      personId: (await whoAmI(actors['unit staff'])).person.id,
      reason: '原审批人出差',
    }),
  },
  'GET /api/v1/approval-delegations': { audience: 'unit' },
  'POST /api/v1/approval-delegations': {
    audience: 'unit',
    // Nobody of the unit: the right request meets the rule behind the gate.
    json: () => ({ toPersonId: newId(), fromDay: dayIn(1), untilDay: dayIn(2) }),
    answer: 422,
  },
  'DELETE /api/v1/approval-delegations/:id': {
    audience: 'unit',
    ids: named(delegation),
  },
};

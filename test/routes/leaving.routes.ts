import { newId, shanghaiDate } from '@wanchang/kernel';
import { createUnit } from '../support/people';
import type { Fixtures } from './fixtures';
import { named, type Routes } from './route';

interface Withdrawal {
  readonly id: string;
  readonly state: string;
}
interface Withdrawals {
  readonly items: Withdrawal[];
}

const FAR = '2999-01-01';
const wish = { reason: '机构合并', wishedOn: FAR };

/** A withdrawal of a unit that nobody else acts for. */
const withdrawal = async ({ system, market }: Fixtures): Promise<Withdrawal> => {
  const unit = await createUnit(system, market.secretariat, {
    nameZh: `泰顺茶业有限公司 ${newId()}`,
  });
  const { browser } = unit.administrator;
  return (await browser.post<Withdrawals>('/my-unit/withdrawals', wish)).items[0]!;
};

/** The factory’s own, of which there is one at a time. */
const ownWithdrawal = async ({ actors }: Fixtures): Promise<Withdrawal> => {
  const { browser } = actors['unit administrator'];
  const { items } = await browser.get<Withdrawals>('/my-unit/withdrawals');
  const open = items.find(({ state }) => state === 'requested');
  return open ?? (await browser.post<Withdrawals>('/my-unit/withdrawals', wish)).items[0]!;
};

const application = async ({ actors }: Fixtures): Promise<{ id: string }> =>
  actors['unit staff'].browser.post('/my-applications', { file: { nameZh: '景宁食品厂' } });

/** Routes of leaving, of what follows an approval, and of the periods that are policy. */
export const leavingRoutes: Routes = {
  'GET /api/v1/withdrawals': { audience: 'secretariat' },
  'POST /api/v1/withdrawals/:id/confirm': {
    audience: 'secretariat with the duty',
    ids: named(withdrawal),
    json: () => ({ effectiveOn: FAR }),
  },
  'GET /api/v1/my-unit/withdrawals': { audience: 'unit of any standing' },
  'POST /api/v1/my-unit/withdrawals': {
    audience: 'unit of any standing',
    json: () => wish,
    answer: 403,
  },
  'POST /api/v1/my-unit/withdrawals/:id/take-back': {
    audience: 'unit of any standing',
    ids: named(ownWithdrawal),
    answer: 403,
  },
  'GET /api/v1/applications/:id/formalities': { audience: 'secretariat', ids: named(application) },
  'PUT /api/v1/applications/:id/formalities/ceremony': {
    audience: 'secretariat with the duty',
    ids: named(application),
    json: () => ({ heldOn: shanghaiDate(new Date()), place: '上海' }),
    answer: 409,
  },
  'POST /api/v1/applications/:id/formalities/credentials': {
    audience: 'secretariat with the duty',
    ids: named(application),
    json: () => ({ holder: '赵经理', position: '总经理' }),
    answer: 409,
  },
  'GET /api/v1/case-policies': { audience: 'secretariat' },
  'PUT /api/v1/case-policies': {
    audience: 'secretariat administrator',
    json: () => ({ answerDays: 15, appealDays: 30, firstFeeDays: 30 }),
  },
};

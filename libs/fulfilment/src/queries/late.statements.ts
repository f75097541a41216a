import { TODAY } from './contract.statements';

/*
 * What the view `contract_open_items` says is late, asked of the indexes by due days: a condition or an order by the day of the
 * view is not handed down to the tables of its branches. Items without a day, and ratings, are never late. A test compares both.
 */

const RUNNING = `c.state IN ('signed', 'performing')`;
const PAYABLE = `(${RUNNING} OR c.state = 'completed' AND c.rest_owed)`;
const UNPAID = `p.is_open AND p.paid + p.pending < p.amount`;
const ANSWER_LATE = `g.state = 'claimed' AND g.answer_due_at < (${TODAY})::timestamp AT TIME ZONE 'Asia/Shanghai'`;

interface Branch {
  readonly kind: string;
  /** Of the side that is waited for. */
  readonly side: string;
  readonly from: string;
  readonly no?: string;
  readonly amount?: string;
  readonly dueOn: string;
  readonly since: string;
  readonly orderBy?: string;
}

const branch = ({ no = 'NULL', amount = 'NULL', orderBy, ...item }: Branch) => `
  (SELECT c.id AS contract_id, c.number, c.subject, c.currency, ${item.side} AS side, '${item.kind}' AS kind, ${no}::int AS no,
          ${amount}::numeric AS amount, ${item.dueOn} AS due_on, ${item.since} AS since
     FROM ${item.from} ORDER BY ${orderBy ?? item.dueOn} LIMIT $1)`;

/** At most $1 of each kind, the first due first. */
export const FIRST_LATE = [
  branch({
    ...{ kind: 'deliver', side: `'seller'`, dueOn: 'c.delivery_due_on', since: 'c.signed_at' },
    from: `contracts c WHERE ${RUNNING} AND NOT c.delivered AND c.delivery_due_on < ${TODAY}`,
  }),
  branch({
    ...{
      kind: 'pay',
      side: `'buyer'`,
      no: 'p.no',
      amount: 'p.amount - p.paid - p.pending',
      dueOn: 'p.due_on',
    },
    ...{ since: 'c.signed_at' },
    from: `contract_plan p JOIN contracts c ON c.id = p.contract_id
           WHERE ${PAYABLE} AND ${UNPAID} AND p.due_on < ${TODAY}`,
  }),
  branch({
    ...{ kind: 'answer', side: `CASE g.side WHEN 'buyer' THEN 'seller' ELSE 'buyer' END` },
    ...{ no: 'g.no', amount: 'g.amount', since: 'g.claimed_at', orderBy: 'g.answer_due_at' },
    dueOn: `(g.answer_due_at AT TIME ZONE 'Asia/Shanghai')::date`,
    from: `contract_disputes g JOIN contracts c ON c.id = g.contract_id WHERE ${ANSWER_LATE}`,
  }),
].join(' UNION ALL ');

/** Whether something of contract `c` is late. */
export const HAS_LATE = `(
  ${RUNNING} AND NOT c.delivered AND c.delivery_due_on < ${TODAY}
  OR ${PAYABLE} AND c.id IN (SELECT p.contract_id FROM contract_plan p WHERE ${UNPAID} AND p.due_on < ${TODAY})
  OR c.id IN (SELECT g.contract_id FROM contract_disputes g WHERE ${ANSWER_LATE}))`;

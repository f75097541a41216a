/** One branch for each unit that can be waited for: a condition on its id then finds the contract by an index. */
export const openItems = (
  kind: string,
  side: 'buyer' | 'seller',
  from: string,
  where: string,
  parts: { no?: string; amount?: string; dueOn?: string; since?: string } = {},
) => `
  SELECT c.id AS contract_id, c.number, c.subject, c.currency, c.${side}_member_id AS member_id, '${side}' AS side,
         c.${side === 'buyer' ? 'seller' : 'buyer'}_member_id AS other_member_id, '${kind}' AS kind,
         ${parts.no ?? 'NULL'}::int AS no, ${parts.amount ?? 'NULL'}::numeric AS amount,
         ${parts.dueOn ?? 'NULL'}::date AS due_on, ${parts.since ?? 'c.agreed_at'} AS since
    FROM contracts c ${from} WHERE ${where}`;

export const RUNNING = `c.state IN ('signed', 'performing')`;
const sides = ['buyer', 'seller'] as const;

const openItemsWith = (payments: readonly string[]): readonly string[] => [
  ...sides.map((side) =>
    openItems(
      'sign',
      side,
      '',
      `c.state = 'agreed' AND NOT EXISTS (SELECT FROM contract_signatures s WHERE s.contract_id = c.id AND s.side = '${side}')`,
    ),
  ),
  openItems('deliver', 'seller', '', `${RUNNING} AND NOT c.delivered`, {
    dueOn: 'c.delivery_due_on',
    since: 'c.signed_at',
  }),
  ...(
    [
      ['buyer', 'delivery'],
      ['seller', 'return'],
    ] as const
  ).map(([side, kind]) =>
    openItems(
      'accept',
      side,
      'JOIN deliveries d ON d.contract_id = c.id',
      `d.state = 'announced' AND d.kind = '${kind}'`,
      { no: 'd.no', since: 'd.at' },
    ),
  ),
  ...payments,
  ...sides.map((side) =>
    openItems(
      'confirm',
      side,
      'JOIN contract_payments y ON y.contract_id = c.id',
      `y.state = 'recorded' AND y.recorded_side <> '${side}'`,
      { no: 'y.no', amount: 'y.amount', since: 'y.at' },
    ),
  ),
  ...sides.map((side) =>
    openItems('close', side, '', `c.closing IS NOT NULL AND c.closing_by <> '${side}'`),
  ),
];

const PAY = openItems(
  'pay',
  'buyer',
  'JOIN contract_plan p ON p.contract_id = c.id',
  `${RUNNING} AND p.is_open`,
  { no: 'p.no', amount: 'p.amount - p.paid', dueOn: 'p.due_on', since: 'c.signed_at' },
);

export const FIRST_OPEN_ITEMS = openItemsWith([PAY]);

/** What waits to be confirmed is not to be paid; what stays owed after completion is. */
export const OPEN_ITEMS_WITH_REST = openItemsWith([
  openItems(
    'pay',
    'buyer',
    'JOIN contract_plan p ON p.contract_id = c.id',
    `(${RUNNING} OR c.state = 'completed' AND c.rest_owed) AND p.is_open AND p.paid + p.pending < p.amount`,
    {
      ...{ no: 'p.no', amount: 'p.amount - p.paid - p.pending', dueOn: 'p.due_on' },
      since: 'c.signed_at',
    },
  ),
]);

/** The view of these branches; a later migration gives more of them. */
export const openItemsView = (branches: readonly string[]) => `
  CREATE OR REPLACE VIEW contract_open_items AS ${branches.join(' UNION ALL ')};
  COMMENT ON VIEW contract_open_items IS 'what is to be done, and by which unit';
`;

const dispute = 'JOIN contract_disputes g ON g.contract_id = c.id';

/** Since there are disputes and ratings. */
export const MORE_OPEN_ITEMS: readonly string[] = [
  ...sides.map((side) =>
    openItems('answer', side, dispute, `g.state = 'claimed' AND g.side <> '${side}'`, {
      ...{ no: 'g.no', amount: 'g.amount', since: 'g.claimed_at' },
      dueOn: `(g.answer_due_at AT TIME ZONE 'Asia/Shanghai')`,
    }),
  ),
  ...sides.map((side) =>
    openItems(
      'settle',
      side,
      dispute,
      `g.state IN ('answered', 'mediation') AND g.proposed_by IS DISTINCT FROM '${side}'`,
      { no: 'g.no', amount: 'g.amount', since: 'g.claimed_at' },
    ),
  ),
  ...sides.map((side) =>
    openItems(
      'rate',
      side,
      '',
      `c.state = 'completed' AND c.ended_at > now() - interval '14 days'
       AND NOT EXISTS (SELECT FROM contract_ratings r WHERE r.contract_id = c.id AND r.side = '${side}')`,
      {
        since: 'c.ended_at',
        dueOn: `((c.ended_at + interval '14 days') AT TIME ZONE 'Asia/Shanghai')`,
      },
    ),
  ),
];

import { plain, type SheetLine } from './statement';

/** What a column of a statement says. */
export const ROLES = [
  ...(['bankId', 'day', 'time', 'in', 'out', 'amount', 'direction', 'balance'] as const),
  ...(['ownAccount', 'counterName', 'counterAccount', 'payerName', 'payerAccount'] as const),
  ...(['payeeName', 'payeeAccount', 'text'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** By the words of the banks, without what stands in brackets; the first that fits decides. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['bankId', /^(账户明细编号-?交易流水号|(交易|银行|核心)?流水号?|业务参考号)$/],
  ['ownAccount', /^(本方|查询)?账[号户]$/],
  ['day', /^(交易|记账|入账)?日期?$/],
  ['time', /^(交易|记账|入账)?(日期)?时间戳?$/],
  ['in', /^(转入金额|收入(金额)?|贷(方)?((发生)?金?额)?|存入(金额)?|收方金额)$/],
  ['out', /^(转出金额|支出(金额)?|借(方)?((发生)?金?额)?|支取(金额)?|付方金额)$/],
  ['direction', /^(借贷(标志|方向|标记)?|借\/贷|收支(标志|方向)?|收\/支|资金流向)$/],
  ['amount', /^(交易|发生)?(金额|额)$/],
  ['balance', /^(账户|当前|本次|交易后|联机)?余额$/],
  ['payerAccount', /^付(方|款人|款方)账[号户]$/],
  ['payeeAccount', /^收(方|款人|款方)账[号户]$/],
  ['payerName', /^付(方|款人|款方|款单位)(名称|户名)?$/],
  ['payeeName', /^收(方|款人|款方|款单位)(名称|户名)?$/],
  ['counterAccount', /^(对方|对手|收\/?付方)账[号户]$/],
  ['counterName', /^(对方|对手|收\/?付方)(单位|户名|名称|单位名称|账户名称?)$/],
  [
    'text',
    /^((交易|业务|其它|其他)?摘要|(客户|交易)?附言|(交易)?用途|备注|摘要\/交易用途|个性化信息|交易类型)$/,
  ],
];

export type Columns = { readonly [Name in Exclude<Role, 'text'>]?: number } & {
  readonly text: readonly number[];
};

export interface Header {
  /** Places of its rows in the list of rows: one, or two where amounts have a line of their own. */
  readonly first: number;
  readonly last: number;
  readonly columns: Columns;
}

const HEADER_WITHIN = 30;

function roleOf(cell: string): Role | null {
  const word = plain(cell)
    .replace(/收\(付\)方|付\(收\)方/, '收/付方')
    .replace(/\([^)]*\)/g, '');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function columnsOf(cells: readonly string[]): Columns {
  const found: Partial<Record<Role, number>> = {};
  const text: number[] = [];
  cells.forEach((cell, at) => {
    const role = roleOf(cell);
    if (role === 'text') text.push(at);
    else if (role && found[role] === undefined) found[role] = at;
  });
  return { ...found, text };
}

const hasDay = ({ day, time }: Columns) => (day ?? time) !== undefined;
const hasAmount = (columns: Columns) =>
  (columns.in !== undefined && columns.out !== undefined) || columns.amount !== undefined;
const isWhole = (columns: Columns) =>
  hasDay(columns) && hasAmount(columns) && columns.balance !== undefined;

/** In the second form of a header 借方 and 贷方 stand a line below the others. */
function under(above: readonly string[], below: readonly string[] = []): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) => below[at] || above[at] || '');
}

/** The header among the first rows; `no-balance` where days and amounts have one, and the balance is missing. */
export function findHeader(rows: readonly SheetLine[]): Header | 'no-balance' | null {
  let balanceMissing = false;
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const single = columnsOf(cells);
    const below = columnsOf(rows[at + 1]?.cells ?? []);
    const double = columnsOf(under(cells, rows[at + 1]?.cells));
    if (below.in !== undefined && below.out !== undefined && !hasDay(below) && isWhole(double))
      return { first: at, last: at + 1, columns: double };
    if (isWhole(single)) return { first: at, last: at, columns: single };
    balanceMissing ||= hasDay(single) && (hasAmount(single) || hasAmount(double));
  }
  return balanceMissing ? 'no-balance' : null;
}

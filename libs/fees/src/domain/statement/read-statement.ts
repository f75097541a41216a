import Big from 'big.js';
import { feesErrors } from '../fees.errors';
import { accountAbove, bankOf } from './bank-of';
import { findHeader, type Columns, type Header } from './columns';
import { proveChain } from './prove-chain';
import type { BankStatement, SheetLine, StatementLine, StatementSheet } from './statement';
import { readAccount, readAmount, readDay, readDirection, UNREAD } from './values';

export const STATEMENT_LIMITS = { megabytes: 10, rows: 20_000, account: 40 } as const;

/** CNY of one movement; nothing that a unit pays. */
const TOO_MUCH = 1e10;

/**
 * A bank's statement of account: its lines in the order of time, proven complete by their balances.
 * @param givenAccount the own account, where the file does not say it
 * @throws DomainError fees.statement-unknown, .statement-without-balance, .statement-empty, .statement-row-unread,
 * .statement-account-missing, .statement-accounts-differ, .statement-gap
 */
export function readStatement(
  sheets: readonly StatementSheet[],
  givenAccount: string | null = null,
): BankStatement {
  const { rows, header } = tableIn(sheets);
  const bodies = rows.slice(header.last + 1);
  const lines = bodies.flatMap((row) => readLine(row, header.columns) ?? []);
  if (lines.length === 0) throw feesErrors('statement-empty');
  const account = accountOf(rows, header, bodies) ?? givenAccount;
  if (!account) throw feesErrors('statement-account-missing');
  if (givenAccount && givenAccount !== account)
    throw feesErrors('statement-accounts-differ', { args: { found: account } });
  const proven = proveChain(lines);
  const [first, last] = [proven[0]!, proven.at(-1)!];
  return {
    ...{ bank: bankOf(rows, header.first, header.last), account, lines: proven },
    openingBalance: new Big(first.balance).minus(first.amount).toFixed(2),
    closingBalance: last.balance,
  };
}

function tableIn(sheets: readonly StatementSheet[]): {
  rows: readonly SheetLine[];
  header: Header;
} {
  let balanceMissing = false;
  for (const { rows, hidden } of sheets) {
    if (hidden) continue;
    const header = findHeader(rows);
    if (header && header !== 'no-balance') return { rows, header };
    balanceMissing ||= header === 'no-balance';
  }
  throw feesErrors(balanceMissing ? 'statement-without-balance' : 'statement-unknown');
}

/** All rows are of one account. */
function accountOf(
  rows: readonly SheetLine[],
  { first, columns }: Header,
  bodies: readonly SheetLine[],
): string | null {
  const at = columns.ownAccount;
  if (at === undefined) return accountAbove(rows, first);
  const dated = bodies.filter((row) => dayOf(row, columns) !== null);
  const [account, other] = new Set(
    dated.flatMap(({ cells }) => readAccount(cells[at] ?? '') ?? []),
  );
  if (other) throw feesErrors('statement-accounts-differ', { args: { found: other } });
  return account ?? accountAbove(rows, first);
}

const cellOf = ({ cells }: SheetLine, at: number | undefined) =>
  at === undefined ? '' : (cells[at] ?? '');

function dayOf(row: SheetLine, { day, time }: Columns) {
  return readDay(cellOf(row, day)) ?? readDay(cellOf(row, time));
}

/** Null for what is no movement: totals, which have no day, and balances that are carried over. */
function readLine(row: SheetLine, columns: Columns): StatementLine | null {
  const on = dayOf(row, columns);
  if (!on) return null;
  const amount = signedAmount(row, columns);
  if (amount === null || new Big(amount).eq(0)) return null;
  const balance = readAmount(cellOf(row, columns.balance));
  if (balance === null || balance === UNREAD) throw unread(row, '余额 / balance');
  const isIn = new Big(amount).gt(0);
  const [name, account] = isIn
    ? ([columns.payerName, columns.payerAccount] as const)
    : ([columns.payeeName, columns.payeeAccount] as const);
  return {
    ...{ row: row.number, on, amount, balance },
    bankId: readId(cellOf(row, columns.bankId)),
    counterName: oneLine(cellOf(row, columns.counterName ?? name)).slice(0, 200),
    counterAccount: readAccount(cellOf(row, columns.counterAccount ?? account)),
    text: textOf(row, columns),
  };
}

/** What goes out is negative, whichever of the three forms the file has. */
function signedAmount(row: SheetLine, columns: Columns): string | null {
  const read = (at: number | undefined) => {
    const amount = readAmount(cellOf(row, at));
    if (amount === UNREAD || (amount && new Big(amount).abs().gte(TOO_MUCH)))
      throw unread(row, '金额 / amount');
    return amount;
  };
  if (columns.in !== undefined && columns.out !== undefined) {
    const [received, spent] = [read(columns.in), read(columns.out)];
    if (received === null && spent === null) return null;
    return new Big(received ?? 0).minus(spent ?? 0).toFixed(2);
  }
  const amount = read(columns.amount);
  if (amount === null || columns.direction === undefined) return amount;
  const direction = readDirection(cellOf(row, columns.direction));
  if (direction === null) throw unread(row, '借贷标志 / debit or credit');
  return new Big(amount).times(direction).toFixed(2);
}

const unread = ({ number }: SheetLine, column: string) =>
  feesErrors('statement-row-unread', { args: { row: number, column } });

const readId = (cell: string) =>
  cell
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z-]/g, '')
    .slice(0, 80) || null;

const oneLine = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

function textOf(row: SheetLine, { text }: Columns): string {
  const parts = new Set(text.map((at) => oneLine(cellOf(row, at))).filter((part) => part !== ''));
  return [...parts].join(' ').slice(0, 500);
}

import type { DateString } from '@wanchang/kernel';

export const BANKS = ['icbc', 'ccb', 'abc', 'cmb', 'other'] as const;
export type Bank = (typeof BANKS)[number];

/** A row of a sheet as texts, as whoever opens the file delivers it. */
export interface SheetLine {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface StatementSheet {
  readonly hidden: boolean;
  readonly rows: readonly SheetLine[];
}

/** One movement on the own account. */
export interface StatementLine {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  readonly on: DateString;
  /** CNY; what goes out is negative. */
  readonly amount: string;
  /** Of the account after the movement. */
  readonly balance: string;
  /** The bank's own number of it; not every bank and form has one. */
  readonly bankId: string | null;
  readonly counterName: string;
  readonly counterAccount: string | null;
  /** What payer and bank wrote about it. */
  readonly text: string;
}

export interface BankStatement {
  readonly bank: Bank;
  readonly account: string;
  /** In the order of time, whichever order the file has. */
  readonly lines: readonly StatementLine[];
  readonly openingBalance: string;
  readonly closingBalance: string;
}

/** Texts of banks differ in width and blanks, and write 帐 for 账. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^="(.*)"$/, '$1')
    .replace(/\s+/g, '')
    .replaceAll('帐', '账');
}

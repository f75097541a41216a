import { isDate, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import { plain } from './statement';

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?!\d{1,5}$)/;
const SERIAL = /^\d{5}(\.\d+)?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A day as text, as `20260131` with or without a time behind it, or as the serial number of a spreadsheet. */
export function readDay(cell: string): DateString | null {
  const [text = ''] = cell.normalize('NFKC').trim().split(/[\sT]/);
  if (SERIAL.test(text)) return dayOfSerial(Math.floor(Number(text)));
  const [, year, month, day, shortMonth, shortDay] = DAY.exec(text) ?? [];
  if (!year) return null;
  const parts = [year, month ?? shortMonth ?? '', day ?? shortDay ?? ''];
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isDate(date) && date >= '1990' && date < '2100' ? date : null;
}

function dayOfSerial(serial: number): DateString | null {
  const date = new Date(SERIAL_START + serial * DAY_MS).toISOString().slice(0, 10);
  return date >= '1990' && date < '2100' ? date : null;
}

const AMOUNT = /^[+-]?\d{1,13}(\.\d{1,12})?$/;
const EMPTY = /^-*$/;

/** In the place of a value: the cell is not empty, and not readable. */
export const UNREAD = Symbol('unread');

/** CNY with two decimals; null for an empty cell. */
export function readAmount(cell: string): string | typeof UNREAD | null {
  const text = plain(cell).replace(/[,¥￥元]/g, '');
  if (EMPTY.test(text)) return null;
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const figure = bracketed ? `-${bracketed}` : text;
  if (!AMOUNT.test(figure)) return UNREAD;
  const amount = new Big(figure.replace('+', ''));
  return amount.eq(amount.round(2)) ? amount.toFixed(2) : UNREAD;
}

/** 1 in, -1 out. Banks book from their side: 借 takes from the account. */
export function readDirection(cell: string): 1 | -1 | null {
  const text = plain(cell).toUpperCase();
  if (/^(贷|收|C|CR|转入|来账|存|\+)/.test(text)) return 1;
  return /^(借|付|支|D|DR|转出|往账|取|-)/.test(text) ? -1 : null;
}

/** Spreadsheets keep 15 digits of a number: an account that lost its last ones would be taken for another. */
export function readAccount(cell: string): string | null {
  const text = plain(cell).replace(/[^0-9A-Za-z]/g, '');
  if (text.length < 4 || /^\d(\.\d+)?E\d+$/i.test(plain(cell))) return null;
  return /^\d{15}0+$/.test(text) && text.length >= 17 ? null : text;
}

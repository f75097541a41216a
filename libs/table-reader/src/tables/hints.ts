import { simplified, unitByName } from '@wanchang/kernel';
import { ownCells, type GridRow } from '../grid';
import { currencyIn, taxIn, type Tax } from '../headers/read-header';

/** What the lines around a table say of all its prices: `单位：元/吨`, `金额单位：万元`, `币种：USD`, 以上价格均含税. */
export interface SheetHints {
  readonly currency: string | null;
  readonly scale: number;
  readonly per: string | null;
  readonly tax: Tax | null;
  /** A line above says that this is a list of prices. */
  readonly isPriceList: boolean;
}

const NOTHING = { currency: null, scale: 1, per: null };
const SAID = [
  /(?:单位|币种|币别|货币|currency|units?)[::]\s*([^\s,;。)]+)/gi,
  /\bprices?\s+(?:are\s+|is\s+)?(?:quoted\s+)?in\s+([^\s,;。)]+)/gi,
  /(?:价格|报价|价目)[^()]{0,8}\((?:人民币)?((?:万?元|rmb|usd|[美欧港日]元)(?:\/[^\s,;。)]+)?)\)/gi,
];
const PRICE_LIST = /(?:价格|报价|价目)(?:一览|明细)?[表单]|price\s*list|quotation/i;
/** 以上价格含13%增值税, 所有报价均为不含税价. */
const PRICES_AND_TAX = /(?:价格?|报价|单价|金额)[^,;。]{0,10}?((?:不含|未|含)(?:\d+%)?(?:增值)?税)/;

/**
 * @param above the rows before the header
 * @param notes all rows of the sheet: a line of one cell may say below the table whether prices contain the tax
 */
export function hintsIn(above: readonly GridRow[], notes: readonly GridRow[]): SheetHints {
  const tax = taxSaid(notes);
  const texts = above
    .flatMap(({ cells }) => cells)
    .map((text) => simplified(text.normalize('NFKC')));
  const said = texts
    .flatMap((text) =>
      SAID.flatMap((pattern) => [...text.matchAll(pattern)].map(([, words]) => words!)),
    )
    .find((words) => currencyIn(words) !== null);
  const isPriceList = texts.some((text) => PRICE_LIST.test(text));
  if (said === undefined) return { ...NOTHING, tax, isPriceList };
  const per = said.split('/')[1] ?? '';
  return {
    currency: currencyIn(said),
    scale: /万/.test(said) ? 10_000 : 1,
    per: unitByName(per) ? per : null,
    tax,
    isPriceList,
  };
}

/** Nothing where two lines say the opposite. */
function taxSaid(rows: readonly GridRow[]): Tax | null {
  const said = rows.flatMap((row) => {
    const [first, ...others] = ownCells(row);
    const tax = first && others.length === 0 ? taxOfPrices(first[1]) : null;
    return tax === null ? [] : [tax];
  });
  return new Set(said).size === 1 ? said[0]! : null;
}

function taxOfPrices(text: string): Tax | null {
  return taxIn(PRICES_AND_TAX.exec(simplified(text.normalize('NFKC')))?.[1] ?? '');
}

/** Whether a line is about the tax in prices: 报价均不含税. */
export const saysTax = (text: string) => taxOfPrices(text) !== null;

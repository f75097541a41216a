import { simplified, unitByName } from '@wanchang/kernel';
import type { GridRow } from '../grid';
import { currencyIn } from '../headers/read-header';

/** What the lines above a table say of all its prices: `单位：元/吨`, `金额单位：万元`, `币种：USD`. */
export interface SheetHints {
  readonly currency: string | null;
  readonly scale: number;
  readonly per: string | null;
}

const NOTHING: SheetHints = { currency: null, scale: 1, per: null };
const SAID = /(?:单位|币种|币别|货币|currency)[::]\s*([^\s,;。)]+)/i;

export function hintsIn(rows: readonly GridRow[]): SheetHints {
  const texts = rows
    .flatMap(({ cells }) => cells)
    .map((text) => simplified(text.normalize('NFKC')));
  const said = texts.map((text) => SAID.exec(text)?.[1]).find((text) => text !== undefined);
  if (said === undefined || currencyIn(said) === null) return NOTHING;
  const per = said.split('/')[1] ?? '';
  return {
    currency: currencyIn(said),
    scale: /万/.test(said) ? 10_000 : 1,
    per: unitByName(per) ? per : null,
  };
}

import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

/** The types that the package ships cannot be resolved under Node's own rules. */
const converterFor = Converter as unknown as (between: { from: 't'; to: 'cn' }) => Convert;

let converter: Convert | undefined;

const CHINESE = /\p{Script=Han}/u;

/** Traditional characters as simplified ones, phrase by phrase (OpenCC): 乾燥機 → 干燥机, 電動機 → 电动机. */
export function simplified(text: string): string {
  if (!CHINESE.test(text)) return text;
  converter ??= converterFor({ from: 't', to: 'cn' });
  return converter(text);
}

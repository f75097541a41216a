import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

const CHINESE = /\p{Script=Han}/u;

/** Traditional characters as simplified ones, phrase by phrase (OpenCC): 乾燥機 → 干燥机, 電動機 → 电动机. */
export function simplified(text: string): string {
  if (!CHINESE.test(text)) return text;
  const convert = (converter ??= Converter({ from: 't', to: 'cn' }));
  return convert(text);
}

import type { FormRule } from 'antd';
import { decimalRule } from '../../ui/decimal-rule';

interface Words {
  quantityWrong: string;
  quantityWhole: string;
  nothing: string;
}

/** Of one line: a number above 0, whole where whole things are counted; of one line at least. */
export function quantityRules(words: Words, counted: boolean): FormRule[] {
  return [
    decimalRule(words.quantityWrong, { positive: true }),
    ...(counted ? [wholeRule(words.quantityWhole)] : []),
    ({ getFieldValue }) => ({
      validator: () =>
        (getFieldValue('quantities') as (string | undefined)[]).some((each) => each?.trim())
          ? Promise.resolve()
          : Promise.reject(new Error(words.nothing)),
    }),
  ];
}

/** Of whole things no part is sent or accepted. */
export const wholeRule = (message: string): FormRule => ({
  validator: (_, value?: string) =>
    value?.trim() && !Number.isInteger(Number(value))
      ? Promise.reject(new Error(message))
      : Promise.resolve(),
});

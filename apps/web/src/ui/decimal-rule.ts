import type { FormRule } from 'antd';

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

/** For a text field that holds a number as people type it. */
export function decimalRule(
  message: string,
  { positive, signed = false }: { positive: boolean; signed?: boolean },
): FormRule {
  return {
    validator: (_, value: unknown) => {
      if (value === undefined || value === null || value === '') return Promise.resolve();
      const fits =
        typeof value === 'string' &&
        DECIMAL.test(value) &&
        Number(value) >= (signed ? -Infinity : 0);
      const isLarge = !positive || Number(value) > 0;
      return fits && isLarge ? Promise.resolve() : Promise.reject(new Error(message));
    },
  };
}

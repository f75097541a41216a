import type { Difference } from './offer-differences';

/** A whole line or further term in one line of text. */
export function wording(value: Difference['before']): string | null {
  if (value === null || typeof value === 'string') return value;
  if ('title' in value) return `${value.title}：${value.text}`;
  const { description, specification, quantity, unit, unitPrice } = value;
  return `${[description, specification].filter(Boolean).join(' ')} · ${quantity} ${unit} × ${unitPrice}`;
}

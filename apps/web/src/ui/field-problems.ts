import type { FormInstance } from 'antd';
import type { FieldProblem } from '../app/contract';
import { Problem } from '../app/problem';

/** `lines[0].unitPrice`, `lines.0.unitPrice` → the path that the form knows. */
function pathOf(field: string, prefix: string): (string | number)[] {
  return field
    .slice(field.startsWith(prefix) ? prefix.length : 0)
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Writes refusals at the fields they are about and goes to the first.
 *
 * @param prefix where the form's values stand in what was sent, as `terms.`
 * @returns whether every refusal found its field; what did not must be shown by the caller
 */
export function markFields(
  form: FormInstance,
  problems: readonly FieldProblem[],
  prefix = '',
): boolean {
  const marks = problems.map(({ field, message }) => ({
    name: pathOf(field, prefix),
    errors: [message],
  }));
  const known = marks.filter(({ name }) => form.getFieldInstance(name) !== undefined);
  form.setFields(known);
  const [first] = known;
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
  return known.length === marks.length;
}

/** The refusals that an answer of the server carries. @see markFields */
export function showAtFields(form: FormInstance, error: unknown, prefix = ''): boolean {
  if (!(error instanceof Problem) || error.fields.length === 0) return false;
  return markFields(form, error.fields, prefix);
}

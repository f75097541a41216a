import type { FormInstance } from 'antd';
import { Problem, type FieldProblem } from './problem';

type Path = (string | number)[];

/** `lines[0].unitPrice`, `lines.0.unitPrice` → the path that the form knows. */
function pathOf(field: string, prefix: string): Path {
  return field
    .slice(field.startsWith(prefix) ? prefix.length : 0)
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field itself, or the first of the fields that it is made of: `quantity` → `quantity.value`. */
function findField(form: FormInstance, path: Path): Path | undefined {
  const fields = form.getFieldsError().map(({ name }) => name);
  const within = fields.filter((name) => path.every((part, at) => name[at] === part));
  return within.find((name) => name.length === path.length) ?? within[0];
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
  const marks = problems.flatMap(({ field, message }) => {
    const name = findField(form, pathOf(field, prefix));
    return name ? [{ name, errors: [message] }] : [];
  });
  form.setFields(marks);
  const [first] = marks;
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
  return marks.length === problems.length;
}

/** The refusals that an answer of the server carries. @see markFields */
export function showAtFields(form: FormInstance, error: unknown, prefix = ''): boolean {
  if (!(error instanceof Problem) || error.fields.length === 0) return false;
  return markFields(form, error.fields, prefix);
}

/** One value of what an entry keeps, with the way to it, such as `after.price`. */
export interface AuditDetail {
  readonly name: string;
  readonly value: string;
}

const MAX_DETAILS = 50;

/** What an entry keeps, value by value; of `before` and `after` only what differs. */
export function detailsOf(facts: object): AuditDetail[] {
  const all = flatten(facts, '');
  const values = new Map(all.map(({ name, value }) => [name, value]));
  const same = ({ name, value }: AuditDetail) => {
    const [side, ...rest] = name.split('.');
    if (side !== 'before' && side !== 'after') return false;
    const other = side === 'before' ? 'after' : 'before';
    return values.get([other, ...rest].join('.')) === value;
  };
  return all.filter((detail) => !same(detail)).slice(0, MAX_DETAILS);
}

function flatten(value: unknown, name: string): AuditDetail[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.map((item) => ({ name, value: String(item) }));
  if (typeof value !== 'object') return [{ name, value: `${value as string | number | boolean}` }];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, [name, key].filter(Boolean).join('.')),
  );
}

import type { RfqContent } from './rfq';

/** What of a request an amendment changed, as suppliers are told: `lines.3`, `lines.4.new`, `paymentTerms`. */
export function changedParts(before: RfqContent, after: RfqContent): string[] {
  const { lines: old, ...rest } = before;
  const texts = (Object.keys(rest) as (keyof typeof rest)[]).filter(
    (name) => !isSame(before[name], after[name]),
  );
  const known = new Map(old.map((line) => [line.no, line]));
  const lines = after.lines.flatMap((line) => {
    const then = known.get(line.no);
    known.delete(line.no);
    if (!then) return [`lines.${line.no}.new`];
    return isSame(then, line) ? [] : [`lines.${line.no}`];
  });
  const gone = [...known.keys()].map((no) => `lines.${no}.removed`);
  return [...texts, ...lines, ...gone];
}

/** The database keeps the fields of an object in an order of its own. */
function isSame(left: string | number | object, right: string | number | object): boolean {
  const spell = (value: string | number | object) =>
    JSON.stringify(value, Object.keys(value).sort());
  return spell(left) === spell(right);
}

/** The deadline after an amendment: moved where suppliers would have fewer than so many days. */
export function deadlineAfterAmendment(deadline: Date, now: Date, leastDays: number): Date {
  const least = now.getTime() + leastDays * 24 * 3600 * 1000;
  return deadline.getTime() >= least ? deadline : new Date(least);
}

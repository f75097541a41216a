import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Reads one filter from the address. A value that makes no sense, from a mistyped address, is none. */
type Filter<Value extends string> = (text: string) => Value | undefined;
type Filters = Readonly<Record<string, Filter<string>>>;

export type FilterValues<Of extends Filters> = { [Name in keyof Of]?: ReturnType<Of[Name]> };

export const anyText: Filter<string> = (text) => text.trim() || undefined;

export function oneOf<const Value extends string>(values: readonly Value[]): Filter<Value> {
  return (text) => values.find((value) => value === text);
}

export function readFilters<Of extends Filters>(
  filters: Of,
  params: URLSearchParams,
): FilterValues<Of> {
  const entries = Object.entries(filters).map(([name, read]) => [
    name,
    read(params.get(name) ?? ''),
  ]);
  return Object.fromEntries(entries) as FilterValues<Of>;
}

/** Everything else in the address stays. */
export function writeFilters<Of extends Filters>(
  changes: FilterValues<Of>,
  params: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'string' && value.trim()) next.set(name, value.trim());
    else next.delete(name);
  }
  return next;
}

/** Filters of a list, held in the address so that what is on screen can be sent to a colleague. */
export function useFilters<Of extends Filters>(filters: Of) {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => readFilters(filters, params), [filters, params]);
  const change = useCallback(
    (changes: FilterValues<Of>) => {
      setParams((current) => writeFilters(changes, current), { replace: true });
    },
    [setParams],
  );
  return [values, change] as const;
}

import { useSearchParams } from 'react-router';

const NAME = 'compare';
export const PAIR = 2;

export interface ChosenPair {
  ids: readonly string[];
  isFull: boolean;
  toggle: (id: string) => void;
  clear: () => void;
}

/** The two candidates that are to be compared; like the filters they stand in the address. */
export function useChosenPair(): ChosenPair {
  const [params, setParams] = useSearchParams();
  const ids = pairOf(params);
  const write = (next: readonly string[]) =>
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        if (next.length > 0) changed.set(NAME, next.join(','));
        else changed.delete(NAME);
        return changed;
      },
      { replace: true },
    );
  return {
    ids,
    isFull: ids.length === PAIR,
    toggle: (id) => write(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]),
    clear: () => write([]),
  };
}

export function pairOf(params: URLSearchParams): string[] {
  const ids = params.get(NAME)?.split(',').filter(Boolean) ?? [];
  return [...new Set(ids)].slice(0, PAIR);
}

export const comparePath = (ids: readonly string[]): string =>
  `/matches/compare?${new URLSearchParams({ [NAME]: ids.join(',') }).toString()}`;

import { useSearchParams } from 'react-router';

const NAME = 'compare';
export const FEWEST = 2;
export const MOST = 5;

export interface ChosenCandidates {
  ids: readonly string[];
  isEnough: boolean;
  isFull: boolean;
  toggle: (id: string) => void;
  clear: () => void;
}

/** The candidates that are to be compared; like the filters they stand in the address. */
export function useChosenCandidates(): ChosenCandidates {
  const [params, setParams] = useSearchParams();
  const ids = candidatesOf(params);
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
    isEnough: ids.length >= FEWEST,
    isFull: ids.length === MOST,
    toggle: (id) => write(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]),
    clear: () => write([]),
  };
}

export function candidatesOf(params: URLSearchParams): string[] {
  const ids = params.get(NAME)?.split(',').filter(Boolean) ?? [];
  return [...new Set(ids)].slice(0, MOST);
}

export const comparePath = (ids: readonly string[]): string =>
  `/matches/compare?${new URLSearchParams({ [NAME]: ids.join(',') }).toString()}`;

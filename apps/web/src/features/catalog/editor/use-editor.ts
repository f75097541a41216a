import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Listing, Side } from '../../../app/contract';
import { forget, keep } from '../../../app/kept';
import { useCreateListing, useReviseListing } from '../queries';
import { canBeSaved, changesOf, inputOf, type ListingDraft } from './listing-draft';

const AUTOSAVE_MS = 1500;

/** Where what was typed is: still nowhere new, on this device, on its way, or with the server. */
export type SaveState = 'clean' | 'kept' | 'saving' | 'saved';

interface EditorOf {
  form: FormInstance<ListingDraft>;
  listing: Listing | null;
  side: Side;
  place: string;
  onCreated: (listing: Listing) => void;
}

/**
 * Keeps what is typed on this device at once, and a draft shortly after on the server. What is
 * published already changes only when somebody says so.
 */
export function useEditor({ form, listing, side, place, onCreated }: EditorOf) {
  const [state, setState] = useState<SaveState>('clean');
  const create = useCreateListing();
  const revise = useReviseListing();
  const newest = useRef(listing);
  const timer = useRef<number>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (!newest.current || (listing && listing.version >= newest.current.version))
      newest.current = listing;
  }, [listing]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const draft = () => form.getFieldsValue(true) as ListingDraft;
  const write = async (): Promise<Listing> => {
    const current = newest.current;
    const input = inputOf(draft(), side);
    const changes = current ? changesOf(current, input) : input;
    if (current && Object.keys(changes).length === 0) return settle(current);
    setState('saving');
    const saved = await (current
      ? revise.mutateAsync({ listing: current, changes })
      : create.mutateAsync(input));
    newest.current = saved;
    if (!current) onCreated(saved);
    return settle(saved);
  };
  const settle = (saved: Listing): Listing => {
    forget(place);
    setState('saved');
    return saved;
  };
  /** One after the other: each save is based on the version that the one before made. */
  const saveNow = (): Promise<Listing> => {
    window.clearTimeout(timer.current);
    const next = running.current.catch(() => null).then(write);
    running.current = next;
    return next.catch((error: unknown) => {
      setState('kept');
      throw error;
    });
  };
  const changed = () => {
    keep(place, draft());
    setState('kept');
    window.clearTimeout(timer.current);
    const savesItself = !newest.current || newest.current.state === 'draft';
    if (!savesItself || !canBeSaved(draft())) return;
    timer.current = window.setTimeout(() => void saveNow().catch(() => undefined), AUTOSAVE_MS);
  };
  return { state, error: create.error ?? revise.error, changed, saveNow };
}

import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Listing, Side } from '../../../entities/listing/types';
import { clearDraft, saveDraft } from '../../../ui/local-drafts';
import { useCreateListing, useReviseListing } from '../queries';
import {
  canBeSaved,
  changesOf,
  hasRest,
  inputOf,
  placeOf,
  type ListingDraft,
} from './listing-draft';

const AUTOSAVE_MS = 1500;

/** Where what was typed is: still nowhere new, on this device, on its way, or with the server. */
export type SaveState = 'clean' | 'stored' | 'saving' | 'saved';

interface EditorOf {
  form: FormInstance<ListingDraft>;
  listing: Listing | null;
  side: Side;
  onCreated: (listing: Listing) => void;
}

/**
 * Keeps what is typed on this device at once, and a draft shortly after on the server. What is
 * published already changes only on request.
 */
export function useEditor({ form, listing, side, onCreated }: EditorOf) {
  const [state, setState] = useState<SaveState>('clean');
  const create = useCreateListing();
  const revise = useReviseListing();
  const newest = useRef(listing);
  const timer = useRef<number>(undefined);
  const edits = useRef(0);
  const inTurn = useTurns();

  useEffect(() => {
    if (!newest.current || (listing && listing.version >= newest.current.version))
      newest.current = listing;
  }, [listing]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const draft = () => form.getFieldsValue(true) as ListingDraft;
  const write = async (): Promise<Listing> => {
    const current = newest.current;
    const edit = edits.current;
    const input = inputOf(draft(), side);
    const changes = current ? changesOf(current, input) : input;
    if (current && Object.keys(changes).length === 0) return settle(current, edit);
    setState('saving');
    const saved = await (current
      ? revise.mutateAsync({ listing: current, changes })
      : create.mutateAsync(input));
    newest.current = saved;
    if (!current) onCreated(saved);
    return settle(saved, edit);
  };
  /** What was typed meanwhile, and what is too unfinished to be sent, stays on this device. */
  const settle = (saved: Listing, edit: number): Listing => {
    clearDraft(placeOf(null, side));
    clearDraft(placeOf(saved, side));
    setState('saved');
    if (edit !== edits.current || hasRest(draft())) keepHere();
    return saved;
  };
  const keepHere = () => {
    saveDraft(placeOf(newest.current, side), draft());
    setState('stored');
  };
  const saveNow = (): Promise<Listing> => {
    window.clearTimeout(timer.current);
    return inTurn(write).catch((error: unknown) => {
      setState('stored');
      throw error;
    });
  };
  const changed = () => {
    edits.current += 1;
    keepHere();
    window.clearTimeout(timer.current);
    const savesItself = !newest.current || newest.current.state === 'draft';
    if (!savesItself || !canBeSaved(draft())) return;
    timer.current = window.setTimeout(() => void saveNow().catch(() => undefined), AUTOSAVE_MS);
  };
  return { state, error: create.error ?? revise.error, changed, saveNow };
}

/** One save after the other: each is based on the version that the one before made. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.current.catch(() => null).then(work);
    last.current = next;
    return next;
  };
}

import { useState } from 'react';
import { clearDraft, saveDraft, loadDraft } from '../../../ui/local-drafts';
import { sendChange } from '../../../ui/send-change';
import { usePreviewWeights } from './queries';
import { isSame, weightsOf, type WeightsDraft } from './weights-draft';

const PLACE = 'match-weights';

/** Weights under change. Until the first change they follow those in force. */
export function useTrial(inForce: WeightsDraft) {
  const [edited, setEdited] = useState(() => loadDraft<WeightsDraft>(PLACE));
  const [tried, setTried] = useState<WeightsDraft | null>(null);
  const preview = usePreviewWeights();
  const draft = { ...inForce, ...edited };
  const change = (next: WeightsDraft) => {
    saveDraft(PLACE, next);
    setEdited(next);
  };
  const finish = () => {
    clearDraft(PLACE);
    setEdited(null);
    setTried(null);
    preview.reset();
  };
  const run = () => sendChange(preview, weightsOf(draft), { onSuccess: () => setTried(draft) });
  const isTried = tried !== null && isSame(tried, draft);
  return { draft, change, finish, run, preview, isTried, isOld: tried !== null && !isTried };
}

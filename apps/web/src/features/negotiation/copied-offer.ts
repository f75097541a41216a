import { loadDraft, saveDraft } from '../../ui/local-drafts';
import type { DealRoom } from '../../entities/deal-room/types';
import type { Offer, Terms } from './types';

/** A version that was copied, to begin an offer with in this room or another one. Lies on this device until signing out. */
export interface CopiedOffer {
  number: string;
  no: number;
  terms: Terms;
}

const PLACE = 'copied-offer';

export function copyOffer({ number }: DealRoom, { no, terms }: Offer): void {
  saveDraft(PLACE, { number, no, terms } satisfies CopiedOffer);
}

export const copiedOffer = (): CopiedOffer | null => loadDraft<CopiedOffer>(PLACE);

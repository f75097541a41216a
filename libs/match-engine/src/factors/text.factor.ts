import { sharedWords } from '../text/shared-words';
import type { Factor } from './factor';

export interface TextDetail {
  /** Pieces of the asking side's text that the other side also says, as written. */
  words: string[];
}

/** BM25 as {@link TextProbe} normalises it. */
export const textFactor: Factor<TextDetail> = {
  value: ({ text }) => text,
  detail: ({ supply, demand, view }) => {
    const [asking, answering] = view === 'demand' ? [demand, supply] : [supply, demand];
    return { words: sharedWords(asking.listing, answering.listing) };
  },
};

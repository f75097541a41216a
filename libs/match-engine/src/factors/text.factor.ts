import type { Attribute } from '../attribute';
import { titleOf, type Row } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import { sharedWords } from '../text/shared-words';
import { attributesOf } from './attributes.factor';
import type { FastFactor } from './factor';

export interface TextDetail {
  /** Pieces of the asking side's text that the other side also says, as written. */
  words: string[];
}

export const textFactor: FastFactor<TextDetail> = {
  hasLoops: true,
  value: ({ text }) => text,
  detail: ({ supply, demand, view, dictionaries }) => {
    const [asking, answering] = view === 'demand' ? [demand, supply] : [supply, demand];
    return { words: sharedWords(textsOf(asking, dictionaries), textsOf(answering, dictionaries)) };
  },
};

function textsOf(row: Row, { attributes }: Dictionaries): string[] {
  const values = Array.from(attributesOf(row), (one) => (attributes[one] as Attribute).given.value);
  return [titleOf(row.columns, row.at), ...values];
}

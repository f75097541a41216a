import { simplified } from '@wanchang/kernel';
import { tradeLexicon, type DirectedName, type Lexicon } from '@wanchang/goods-text';

/** Who asks for one name is also shown goods of the other. */
export interface OtherName {
  readonly asked: string;
  readonly shown: string;
  /** Who asks for the second name is shown the first as well. */
  readonly bothWays: boolean;
  /** Above 0 up to 1: how much of the rank of the name asked for it has. */
  readonly weight: number;
}

export const OTHER_NAME_LIMITS = { name: 30, names: 1000 } as const;

/** As names are compared: half width, simplified, lower case, without outer blanks and what groups are written with. */
export const plainName = (text: string) =>
  simplified(text.normalize('NFKC'))
    .replace(/[\s=>:;]+/g, ' ')
    .trim()
    .toLowerCase();

/** Signs alone are none. */
export const isName = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The names of the product with these before them. */
export function lexiconWith(names: readonly OtherName[]): Lexicon {
  return tradeLexicon().with(names.flatMap(directions));
}

function directions({ asked, shown, bothWays, weight }: OtherName): DirectedName[] {
  const there = { from: asked, text: shown, weight };
  return bothWays ? [there, { from: shown, text: asked, weight }] : [there];
}

import type { LocalisedText, Money } from '@wanchang/kernel';

export interface ContentTerm {
  readonly label: LocalisedText;
  readonly value: LocalisedText;
}

/** What is decided towards one other unit. */
export interface ContentPart {
  readonly unit: LocalisedText;
  readonly total: Money;
  /** One text for each line, as people read it. */
  readonly lines: readonly string[];
  readonly terms: readonly ContentTerm[];
}

/** What became different from what was there before. */
export interface ContentDifference {
  readonly label: LocalisedText;
  readonly before: LocalisedText | null;
  readonly after: LocalisedText | null;
}

/** Just what is being decided, whatever it is: shown to those who approve, and bound by its hash. */
export interface DecisionContent {
  /** Number and subject of the thing it stands at. */
  readonly title: string;
  /** A path of the web app: the place where it was submitted. */
  readonly link: string;
  readonly parts: readonly ContentPart[];
  /** One for each currency. */
  readonly amounts: readonly Money[];
  readonly differences: readonly ContentDifference[];
  /** Everything else that the decision rests on, so that the hash binds it. JSON without `undefined`. */
  readonly basis: object;
}

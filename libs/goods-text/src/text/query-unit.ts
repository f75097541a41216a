/** One thing that the user named: a word, or a model number. */
export interface QueryUnit {
  /** In lower case and half width. */
  readonly text: string;
  /** All of them are in a text that contains the unit. */
  readonly fragments: readonly string[];
  /** The same for a text that contains it in other characters; empty for a model number. */
  readonly sounds: readonly string[];
  /** The same for a text that contains what sounds nearly so. */
  readonly near: readonly string[];
  /** Under what other names the goods are sold. */
  readonly others: readonly OtherTerm[];
}

/** How closely a text has to sound like the unit. */
export type Likeness = keyof Pick<QueryUnit, 'sounds' | 'near'>;

/** Another name of a unit, with the fragments that a text containing it has. */
export interface OtherTerm {
  readonly text: string;
  readonly weight: number;
  readonly fragments: readonly string[];
}

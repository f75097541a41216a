import { currentLanguage, useLanguage, type Language } from './language';

/** The same texts in both languages. The Chinese file gives the type; a key that English lacks fails the compiler. */
export type Dictionary<Texts> = Readonly<Record<Language, Texts>>;

export function useText<Texts>(dictionary: Dictionary<Texts>): Texts {
  return dictionary[useLanguage()];
}

/** For messages that are made outside a component. */
export function textNow<Texts>(dictionary: Dictionary<Texts>): Texts {
  return dictionary[currentLanguage()];
}

import type { Locale, LocalisedText } from '@wanchang/kernel';

/** A person who gets mail. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/**
 * Who the people and units are that the platform only knows by id. Implemented by a library that the platform
 * does not know.
 */
export abstract class Directory {
  /** The people of an audience at this moment who have an address for mail. @param audience its key */
  abstract recipients(audience: string): Promise<readonly Recipient[]>;

  /** Names of people and units by id; unknown ids are left out. */
  abstract names(ids: readonly string[]): Promise<ReadonlyMap<string, LocalisedText>>;
}

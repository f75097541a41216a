import { PROPERTIES } from './properties.data';
import { PROPERTIES_IN_ENGLISH } from './property-english.data';

/** A property under the name that we call it by. */
export interface KnownProperty {
  readonly name: string;
  readonly others: readonly string[];
  /** How a value is known in a title that does not name it; empty: not at all. */
  readonly found: string;
}

export const knownProperties: readonly KnownProperty[] = PROPERTIES.trim().split('\n').map((line) => {
  const [name = '', others = '', found = ''] = line.split('|');
  return { name, others: others.split(' ').filter((other) => other !== ''), found };
}); // prettier-ignore

const byName = new Map(knownProperties.flatMap(({ name, others }) => [name, ...others].map((one) => [one, name] as const))); // prettier-ignore

/** One name for all under which a property goes: 口径, 公称通径 and DN are 通径. Others stay as they are. */
export function propertyName(written: string): string {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|[::]$/g, '');
  const bare = plain.replace(/[([].*$/u, '');
  return byName.get(plain) ?? byName.get(bare) ?? plain;
}

/** What is known of a property; null where it is in no list. */
export function knownProperty(name: string): KnownProperty | null {
  return knownProperties.find((one) => one.name === name) ?? null;
}

/** How a known property is called in English, whatever a unit calls it; a name of the unit's own stays as it is. */
export function englishPropertyName(written: string): string {
  return PROPERTIES_IN_ENGLISH[propertyName(written)] ?? written;
}

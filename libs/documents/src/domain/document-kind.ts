import type { LocalisedText } from '@wanchang/kernel';

/** A kind of paper that is issued under numbers of its own. The library whose paper it is declares it. */
export interface DocumentKind {
  /** `<library>.<kind>`, as rows keep it. */
  readonly name: string;
  /** Two to four capital letters that its numbers begin with. */
  readonly prefix: string;
  readonly title: LocalisedText;
  /** Whether the secretariat may read the papers themselves, or only that there are such. */
  readonly openToSecretariat: boolean;
}

const PREFIX = /^[A-Z]{2,4}$/;
const kinds = new Map<string, DocumentKind>();

/**
 * Declares a kind of document.
 * @throws TypeError for a name or a prefix that is taken, and for a prefix that is none.
 */
export function defineDocumentKind(kind: DocumentKind): DocumentKind {
  if (!PREFIX.test(kind.prefix)) throw new TypeError(`${kind.prefix} is no prefix of numbers`);
  for (const { name, prefix } of kinds.values())
    if (name === kind.name || prefix === kind.prefix)
      throw new TypeError(`two kinds of document are named ${kind.name} or ${kind.prefix}`);
  kinds.set(kind.name, kind);
  return kind;
}

/** @throws TypeError for a kind that no library declares any more. */
export function documentKind(name: string): DocumentKind {
  const kind = kinds.get(name);
  if (!kind) throw new TypeError(`no library declares the document kind ${name}`);
  return kind;
}

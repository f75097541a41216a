import type { LocalisedText } from '@wanchang/kernel';
import type { PublishedEvent } from '../jobs/definitions';
import type { Announcement } from '../live/live-event';
import type { Letter } from '../mail/mails';
import { NamedDefinitions } from '../named-definitions';
import type { Notice } from '../notices/notice';

/** What follows from a fact: all of it commits with the transaction that made it true. */
export interface FactDeclaration<Payload extends object> {
  /** What the audit calls it, such as “order shipped”. */
  readonly title: LocalisedText;
  /** The id of the thing that it happened to. */
  readonly subject: (payload: Payload) => string;
  /**
   * What the audit entry keeps beside who, when and {@link subject}; nothing more where it is absent. `none`: there is
   * no entry, because the fact is on record in a table of its own or it does not matter who did it.
   */
  readonly audit?: ((payload: Payload) => object) | 'none';
  /** Where those who read the audit see the thing: a path of the web app. Nothing where it has no page for it. */
  readonly page?: (subjectId: string) => string;
  /** For listeners in this library and those above. */
  readonly events?: (payload: Payload) => readonly PublishedEvent[];
  /** For open browsers. */
  readonly live?: (payload: Payload) => readonly Announcement[];
  /** For people: bell and mail, by their choice. */
  readonly notices?: (payload: Payload) => readonly Notice[];
  /** For an address, without choice: one-time links. */
  readonly letters?: (payload: Payload) => readonly Letter[];
}

/** A fact of a library: what happened, and all that follows from it. */
export interface FactDefinition<Payload extends object> extends FactDeclaration<Payload> {
  readonly name: string;
}

interface AuditedFact extends Pick<FactDefinition<object>, 'name' | 'title' | 'page'> {
  readonly audited: boolean;
}

/** What those see of them who read the audit. */
export const facts = new NamedDefinitions<AuditedFact>('fact');

/**
 * Declares a fact, in the library's `<library>.facts.ts`.
 * @param name `<library>.<past-tense-fact>`, also the action of its audit entry
 * @throws TypeError for a name that is taken.
 */
export function defineFact<Payload extends object>(
  name: string,
  declaration: FactDeclaration<Payload>,
): FactDefinition<Payload> {
  const fact = { name, ...declaration };
  const { title, page, audit } = declaration;
  facts.add({ name, title, page, audited: audit !== 'none' });
  return fact;
}

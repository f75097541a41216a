import type { LocalisedText } from '@wanchang/kernel';
import { column, defineStatement, type Statement } from '@wanchang/platform';
import type { DocumentKind } from '../domain/document-kind';

const TODAY = { zh: column.text(), en: column.text() };

const statements = new Map<string, Statement<LocalisedText>>();

/**
 * Declares what whoever verifies a paper of a kind with its check code reads of its subject as it is at that moment, such
 * as the standing of the unit that holds a certificate.
 * @param sql one row `zh`, `en` for the subject's id $1
 * @throws TypeError for a kind that has one
 */
export function defineSubjectToday({ name }: DocumentKind, sql: string): void {
  statements.set(name, defineStatement(`documents.today:${name}`, TODAY, sql));
}

/** Null for papers that only say what they say. */
export const subjectToday = (kind: string): Statement<LocalisedText> | null =>
  statements.get(kind) ?? null;

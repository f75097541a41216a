import { Injectable } from '@nestjs/common';
import { shanghaiDate, type DateString, type LocalisedText } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { documentKind, type DocumentKind } from '../domain/document-kind';
import { normaliseCheckCode, normaliseNumber } from '../domain/document-number';
import type { DocumentState } from '../domain/document-state';
import { documentsErrors } from '../domain/documents.errors';
import { Documents } from '../persistence/documents';
import { subjectToday } from './subject-today';

/** What those who have the paper may know of the document. */
export interface VerifiedDocument {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuedOn: DateString;
  readonly state: DocumentState;
  /** Since when it is no longer valid. */
  readonly endedAt: Date | null;
  readonly details: {
    readonly title: string;
    readonly sha256: string;
    readonly supersededBy: string | null;
    /** How things stand with its subject at this moment; null for papers without such a line. */
    readonly today: LocalisedText | null;
  };
}

/** Today's state of a paper, for whoever reads number and check code off it. Nobody walks the numbers: a wrong code is answered as a number that was never issued. */
@Injectable()
export class VerifyDocument {
  constructor(
    private readonly documents: Documents,
    private readonly database: Database,
  ) {}

  /** @throws DomainError documents.number-not-found */
  async execute(number: string, code: string | null): Promise<VerifiedDocument> {
    const found = await this.documents.byNumber(normaliseNumber(number));
    if (!found || code === null || normaliseCheckCode(code) !== found.checkCode)
      throw documentsErrors('number-not-found');
    const { title, sha256, supersededBy } = found;
    return {
      ...{ number: found.number, kind: documentKind(found.kind), state: found.state },
      issuedOn: shanghaiDate(found.issuedAt),
      endedAt: found.voidedAt ?? found.supersededAt,
      details: { title, sha256, supersededBy, today: await this.todayOf(found) },
    };
  }

  private async todayOf({
    kind,
    subjectId,
  }: {
    readonly kind: string;
    readonly subjectId: string | null;
  }): Promise<LocalisedText | null> {
    const statement = subjectToday(kind);
    return statement && subjectId ? this.database.one(statement, [subjectId]) : null;
  }
}

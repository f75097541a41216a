import { Injectable } from '@nestjs/common';
import { shanghaiDate, type DateString } from '@wanchang/kernel';
import { documentKind, type DocumentKind } from '../domain/document-kind';
import { normaliseCheckCode, normaliseNumber } from '../domain/document-number';
import type { DocumentState } from '../domain/document-state';
import { documentsErrors } from '../domain/documents.errors';
import { Documents } from '../persistence/documents';

/** What anybody may know of a number, and what those who have the paper may know of the document. */
export interface VerifiedDocument {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuedOn: DateString;
  readonly state: DocumentState;
  /** Since when it is no longer valid. */
  readonly endedAt: Date | null;
  /** Only for the right check code. */
  readonly details: {
    readonly title: string;
    readonly sha256: string;
    readonly supersededBy: string | null;
  } | null;
}

/** Today's state of a number, for everyone. A wrong check code tells no more than none. */
@Injectable()
export class VerifyDocument {
  constructor(private readonly documents: Documents) {}

  /** @throws DomainError documents.number-not-found */
  async execute(number: string, code: string | null): Promise<VerifiedDocument> {
    const found = await this.documents.byNumber(normaliseNumber(number));
    if (!found) throw documentsErrors('number-not-found');
    const { title, sha256, supersededBy, checkCode } = found;
    const hasPaper = code !== null && normaliseCheckCode(code) === checkCode;
    return {
      ...{ number: found.number, kind: documentKind(found.kind), state: found.state },
      issuedOn: shanghaiDate(found.issuedAt),
      endedAt: found.voidedAt ?? found.supersededAt,
      details: hasPaper ? { title, sha256, supersededBy } : null,
    };
  }
}

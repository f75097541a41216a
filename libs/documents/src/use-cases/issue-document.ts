import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Facts, Files, Settings, Transactional, type Actor } from '@wanchang/platform';
import { createHash, randomBytes } from 'node:crypto';
import { documentIssued, documentSealed } from '../documents.facts';
import type { DocumentKind } from '../domain/document-kind';
import { checkCode } from '../domain/document-number';
import { Paper } from '../paper/paper';
import type { Seal } from '../paper/seal';
import { drawVerification } from '../paper/verification';
import { Documents, type ReservedNumber } from '../persistence/documents';

/** A seal on a document, and the leader who approved its use. */
export interface Sealing {
  readonly seal: Seal;
  readonly approvedBy: string;
}

export interface NewDocument {
  readonly kind: DocumentKind;
  /** In the register and to whoever has the check code: no prices, no people. */
  readonly title: string;
  /** What it is about, in the library of its kind. */
  readonly subjectId: string | null;
  /** The document whose place it takes. */
  readonly supersedes?: string | null;
  readonly sealing?: Sealing | null;
  /** Draws the contents; how to verify them is added below. */
  readonly draw: (paper: Paper, reserved: ReservedNumber) => void;
}

export interface IssuedDocument {
  readonly id: string;
  readonly number: string;
  readonly checkCode: string;
  readonly fileId: string;
  readonly sha256: string;
}

/**
 * Issues a document for good: its number, its bytes and their hash, the use of a seal and what is recorded of it commit
 * together, or the number is free again. The next number of the kind waits until then.
 */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly documents: Documents,
    private readonly files: Files,
    private readonly settings: Settings,
    private readonly facts: Facts,
  ) {}

  /**
   * @param actor who issues it; null for the product itself, which has no seal
   * @throws DomainError documents.not-in-force for a superseded document that is not
   */
  @Transactional()
  async execute(document: NewDocument, actor: Actor | null): Promise<IssuedDocument> {
    const { supersedes = null } = document;
    if (supersedes) await this.documents.lockInForce(supersedes);
    const reserved = await this.documents.reserveNumber(document.kind);
    const code = checkCode(randomBytes(32));
    const bytes = await this.render(document, reserved, code);
    const { number, year, serial } = reserved;
    const upload = { name: `${document.kind.title.zh} ${number}.pdf`, bytes };
    const { id: fileId } = await this.files.keep(upload, ['document'], actor);
    const issued = {
      ...{ id: newId(), number, checkCode: code, fileId },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    const { kind, title, subjectId } = document;
    await this.documents.insert({
      ...{ ...issued, kind: kind.name, year, serial, title, subjectId, supersedes },
      ...{ issuedBy: actor?.personId ?? null, issuedByName: actor?.personName ?? null },
    });
    const { id: documentId, sha256 } = issued;
    await this.facts.record(documentIssued, { documentId, number, sha256 }, actor);
    if (document.sealing) await this.useSeal(document.sealing, issued, actor);
    return issued;
  }

  private render(
    { kind, title, draw }: NewDocument,
    reserved: ReservedNumber,
    code: string,
  ): Promise<Buffer> {
    const { number, at } = reserved;
    const url = `${this.settings.PUBLIC_URL}/verify`;
    const footnote = `${kind.title.zh} ${number}`;
    return Paper.render({ title, at, footnote }, (paper) => {
      draw(paper, reserved);
      drawVerification(paper, { number, code, url, link: `${url}/${number}#${code}` });
    });
  }

  /** @throws Error without an actor: a seal is used by somebody. */
  private async useSeal(
    { seal, approvedBy }: Sealing,
    { id: documentId, number }: IssuedDocument,
    actor: Actor | null,
  ): Promise<void> {
    if (!actor) throw new Error(`nobody uses the seal on ${number}`);
    const { personId: usedBy, personName: usedByName } = actor;
    const use = { documentId, seal: seal.name, approvedBy, usedBy, usedByName };
    await this.documents.recordSealUse(use);
    const sealed = { documentId, number, seal: seal.name, approvedBy };
    await this.facts.record(documentSealed, sealed, actor);
  }
}

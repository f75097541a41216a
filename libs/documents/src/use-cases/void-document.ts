import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { documentVoided } from '../documents.facts';
import { Documents } from '../persistence/documents';

/** Declares an issued document void, for good. It stays in the register under its number, with the reason. */
@Injectable()
export class VoidDocument {
  constructor(
    private readonly documents: Documents,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError documents.document-not-found, .not-in-force */
  @Transactional()
  async execute(documentId: string, reason: string, actor: Actor): Promise<void> {
    const { number } = await this.documents.lockInForce(documentId);
    await this.documents.makeVoid(documentId, reason, actor);
    await this.facts.record(documentVoided, { documentId, number, reason }, actor);
  }
}

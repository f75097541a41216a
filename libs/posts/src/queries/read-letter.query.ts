import { Injectable } from '@nestjs/common';
import { Documents, ReadDocument } from '@wanchang/documents';
import { secretariat } from '@wanchang/identity';
import { refusal, type Actor, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { postsErrors } from '../domain/posts.errors';
import { Posts } from '../persistence/posts';

/** The letter of appointment, for its holder and the secretariat. */
@Injectable()
export class ReadLetter {
  constructor(
    private readonly posts: Posts,
    private readonly documents: Documents,
    private readonly readDocument: ReadDocument,
  ) {}

  /** @throws DomainError posts.post-not-found for everybody else */
  async execute(id: string, actor: Actor): Promise<{ file: StoredFile; bytes: Readable }> {
    const { personId, letterId } = await this.posts.get(id);
    const allowed = personId === actor.personId || !refusal([secretariat], actor);
    if (!allowed || !letterId) throw postsErrors('post-not-found');
    const { fileId } = await this.documents.get(letterId);
    return this.readDocument.file(fileId);
  }
}

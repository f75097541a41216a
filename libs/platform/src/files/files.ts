import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { platformErrors } from '../platform.errors';
import { FileStore } from './file-store';
import { detectType, FILE_KINDS, type FileKind, type Upload } from './file-types';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** Files that people uploaded. Who may read one is decided by the library that keeps its id. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /**
   * Stores an upload when its bytes really are of one of the kinds.
   * @param actor who uploads; null for an operator at the command line
   * @throws DomainError platform.file-empty, platform.file-type-refused
   */
  async keep(upload: Upload, kinds: readonly FileKind[], actor: Actor | null): Promise<StoredFile> {
    if (upload.bytes.length === 0) throw platformErrors('file-empty');
    const type = await detectType(upload);
    const accepted = kinds.flatMap((kind) => FILE_KINDS[kind]);
    if (!accepted.some((entry) => entry.type === type)) {
      const names = [...new Set(accepted.map(({ extension }) => extension))].join(', ');
      throw platformErrors('file-type-refused', { args: { type: type ?? '?', accepted: names } });
    }
    const file: StoredFile = {
      id: newId(),
      name: cleanName(upload.name),
      type: type!,
      size: upload.bytes.length,
    };
    await this.store.put(file.id, upload.bytes, file.type);
    await this.database.query(
      `INSERT INTO files (id, name, type, size, sha256, tenant_id, person_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        file.id,
        file.name,
        file.type,
        file.size,
        sha256(upload.bytes),
        actor?.tenantId ?? null,
        actor?.personId ?? null,
      ],
    );
    return file;
  }

  async find(ids: readonly string[]): Promise<StoredFile[]> {
    return this.database.query<StoredFile>(
      `SELECT id, name, type, size::int FROM files WHERE id = ANY($1) ORDER BY array_position($1, id)`,
      [ids],
    );
  }

  read(id: string): Promise<Readable> {
    return this.store.read(id);
  }

  /** A derived file, such as a thumbnail, kept beside its original under a suffix. */
  async keepDerived(id: string, suffix: string, bytes: Buffer, type: string): Promise<void> {
    await this.store.put(`${id}.${suffix}`, bytes, type);
  }

  readDerived(id: string, suffix: string): Promise<Readable> {
    return this.store.read(`${id}.${suffix}`);
  }

  async bytes(id: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.store.read(id)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Control characters, and those that turn the reading direction to hide what a name ends in. */
const UNREADABLE = /[\p{Cc}\p{Bidi_Control}]/gu;
const MAX_NAME = 200;

/** The last path segment as people can read it, with its ending. */
function cleanName(name: string): string {
  const segment = name.split(/[\\/]/).at(-1) ?? '';
  const readable = [...segment.replace(UNREADABLE, '')];
  return readable.slice(-MAX_NAME).join('') || 'file';
}

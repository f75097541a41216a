import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Database } from '../database/database';
import { column, defineStatement, type RowOf } from '../database/statement';
import type { Actor } from '../http/actor';
import { FileEntity } from './file.entity';
import { FileStore } from './file-store';
import { VirusScan } from './virus-scan';
import { acceptedType } from './accepted-type';
import type { FileKind, Upload } from './file-types';

/** In the order of $1. */
const FILES_BY_ID = defineStatement(
  'platform.files-by-id',
  {
    id: column.uuid,
    name: column.text(),
    type: column.text(),
    /** Bytes. */
    size: column.integer,
  },
  `SELECT id, name, type, size::int FROM files WHERE id = ANY($1) ORDER BY array_position($1, id)`,
);
export type StoredFile = Readonly<RowOf<typeof FILES_BY_ID>>;

/** Files that people uploaded. Who may read one is decided by the library that keeps its id. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly scan: VirusScan,
  ) {}

  /**
   * Stores an upload when its bytes really are of one of the kinds.
   * @param actor who uploads; null for an operator at the command line
   * @throws DomainError platform.file-empty, platform.file-type-refused, platform.file-infected
   */
  async keep(upload: Upload, kinds: readonly FileKind[], actor: Actor | null): Promise<StoredFile> {
    const type = await acceptedType(upload, kinds);
    await this.scan.assertClean(upload.bytes);
    const file: StoredFile = {
      id: newId(),
      name: cleanName(upload.name),
      type,
      size: upload.bytes.length,
    };
    await this.store.put(file.id, upload.bytes, file.type);
    await this.database.repository(FileEntity).insert({
      ...{ ...file, size: String(file.size), sha256: sha256(upload.bytes) },
      ...{ tenantId: actor?.tenantId, personId: actor?.personId },
    });
    return file;
  }

  /** What came in under encryption is looked at once it is open. @throws DomainError platform.file-infected */
  async assertClean(bytes: Buffer): Promise<void> {
    await this.scan.assertClean(bytes);
  }

  find(ids: readonly string[]): Promise<StoredFile[]> {
    return this.database.query(FILES_BY_ID, [ids]);
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

  async dropDerived(id: string, suffix: string): Promise<void> {
    await this.store.delete(`${id}.${suffix}`);
  }

  async bytes(id: string): Promise<Buffer> {
    return buffer(await this.store.read(id));
  }

  async derivedBytes(id: string, suffix: string): Promise<Buffer> {
    return buffer(await this.readDerived(id, suffix));
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

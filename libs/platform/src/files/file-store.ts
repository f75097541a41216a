import type { Readable } from 'node:stream';

/** Where the bytes of files live, under keys that the product makes itself. */
export abstract class FileStore {
  abstract put(key: string, bytes: Buffer, type: string): Promise<void>;

  /** @throws Error when there are no bytes under the key. */
  abstract read(key: string): Promise<Readable>;

  /** Of all files, in no order. */
  abstract keys(): AsyncIterable<string>;

  abstract delete(key: string): Promise<void>;
}

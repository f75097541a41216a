import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { DiskFileStore } from './disk-file-store';
import type { FileStore } from './file-store';
import { S3FileStore } from './s3-file-store';

/** Where the settings say that files are. */
export function fileStoreOf(settings: Settings): FileStore {
  return settings.S3_ENDPOINT
    ? new S3FileStore(settings)
    : new DiskFileStore(join(settings.DATA_DIR, 'files'));
}

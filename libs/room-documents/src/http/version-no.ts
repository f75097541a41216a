import type { PipeTransform } from '@nestjs/common';
import { roomDocumentsErrors } from '../domain/room-documents.errors';

/** A number that no version can have names nothing, like one that none has yet. */
export const versionNo: PipeTransform<string, number> = {
  transform(value) {
    if (!/^[1-9]\d?$/.test(value)) throw roomDocumentsErrors('document-not-found');
    return Number(value);
  },
};

import { platformErrors } from '../platform.errors';
import { detectType, FILE_KINDS, type FileKind, type Upload } from './file-types';

/**
 * The type of an upload whose bytes really are of one of the kinds.
 * @throws DomainError platform.file-empty, platform.file-type-refused
 */
export async function acceptedType(upload: Upload, kinds: readonly FileKind[]): Promise<string> {
  if (upload.bytes.length === 0) throw platformErrors('file-empty');
  const type = await detectType(upload);
  const accepted = kinds.flatMap((kind) => FILE_KINDS[kind]);
  const found = accepted.find((entry) => entry.type === type);
  if (found) return found.type;
  const names = [...new Set(accepted.map(({ extension }) => extension))].join(', ');
  throw platformErrors('file-type-refused', {
    args: { type: type ?? namedType(upload.name), accepted: names },
  });
}

/** What nobody knows by its bytes is called by the ending of its name. */
const namedType = (name: string): string => /\.\w{1,10}$/.exec(name)?.[0] ?? '未知类型 unknown';

import { LIMITS, READER_RIGHTS, type Access } from '../domain/room-document';
import { roomDocumentsErrors } from '../domain/room-documents.errors';

/** The text fields beside an uploaded document, for its description. */
export const ACCESS_FIELDS = {
  title: { type: 'string', maxLength: LIMITS.title },
  right: { type: 'string', enum: [...READER_RIGHTS], description: 'of the other side' },
  confidential: { type: 'string', description: '`true`: the non-disclosure text first' },
};

/** @throws DomainError room-documents.access-invalid */
export function accessOf(fields: Readonly<Record<string, string>>): Access {
  const title = fields.title?.trim() ?? '';
  const right = READER_RIGHTS.find((known) => known === fields.right);
  if (!right || title.length === 0 || title.length > LIMITS.title)
    throw roomDocumentsErrors('access-invalid');
  return { title, right, confidential: fields.confidential === 'true' };
}

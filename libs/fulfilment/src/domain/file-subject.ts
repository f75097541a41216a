import { FILE_ABOUTS, type FileAbout } from './contract';
import { fulfilmentErrors } from './fulfilment.errors';

const MAX_NO = 40;

/** What an uploaded file belongs to, by the fields beside it. @throws DomainError fulfilment.file-subject */
export function fileSubject(fields: Readonly<Record<string, string>>): {
  about: FileAbout;
  aboutNo: string;
} {
  const { about = 'other', aboutNo = '' } = fields;
  const known = FILE_ABOUTS.find((each) => each === about);
  if (!known || known === 'scan' || aboutNo.length > MAX_NO) throw fulfilmentErrors('file-subject');
  return { about: known, aboutNo };
}

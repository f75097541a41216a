import { Documents1764200120000 } from './1764200120000-documents';
import { DocumentNumbers1764340000000 } from './1764340000000-document-numbers';

export const documentsMigrations = [Documents1764200120000, DocumentNumbers1764340000000];

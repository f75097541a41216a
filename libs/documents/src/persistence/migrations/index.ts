import { Documents1764200120000 } from './1764200120000-documents';

export const documentsMigrations = [Documents1764200120000];

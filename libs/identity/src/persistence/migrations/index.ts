import { Identity1764000100000 } from './1764000100000-identity';
import { PersonNames1764200140000 } from './1764200140000-person-names';

export const identityMigrations = [Identity1764000100000, PersonNames1764200140000];

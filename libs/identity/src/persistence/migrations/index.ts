import { Identity1764000100000 } from './1764000100000-identity';

export const identityMigrations = [Identity1764000100000];

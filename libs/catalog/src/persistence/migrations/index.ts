import { Catalog1764000400000 } from './1764000400000-catalog';

export const catalogMigrations = [Catalog1764000400000];

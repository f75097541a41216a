import { Search1764000300000 } from './1764000300000-search';

export const searchMigrations = [Search1764000300000];

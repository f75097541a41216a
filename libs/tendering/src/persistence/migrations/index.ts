import { Tenders1764510010000 } from './1764510010000-tenders';

export const tenderingMigrations = [Tenders1764510010000];

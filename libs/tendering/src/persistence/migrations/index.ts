import { Tenders1764510010000 } from './1764510010000-tenders';

import { SealedFiles1765100000000 } from './1765100000000-sealed-files';
import { ObjectionDeadlines1765100010000 } from './1765100010000-objection-deadlines';

export const tenderingMigrations = [
  Tenders1764510010000,
  SealedFiles1765100000000,
  ObjectionDeadlines1765100010000,
];

import { catalogMigrations } from '@wanchang/catalog';
import { documentsMigrations } from '@wanchang/documents';
import { identityMigrations } from '@wanchang/identity';
import { matchmakingMigrations } from '@wanchang/matchmaking';
import { membershipMigrations } from '@wanchang/membership';
import { negotiationMigrations } from '@wanchang/negotiation';
import { platformMigrations } from '@wanchang/platform';
import { searchMigrations } from '@wanchang/search';

/** Every library's migrations; TypeORM runs them in the order of their timestamps. */
export const migrations = [
  ...platformMigrations,
  ...identityMigrations,
  ...documentsMigrations,
  ...membershipMigrations,
  ...searchMigrations,
  ...catalogMigrations,
  ...matchmakingMigrations,
  ...negotiationMigrations,
];

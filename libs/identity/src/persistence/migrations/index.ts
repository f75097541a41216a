import { Identity1764000100000 } from './1764000100000-identity';
import { PersonNames1764200140000 } from './1764200140000-person-names';
import { SecretariatDuties1764300100000 } from './1764300100000-secretariat-duties';

export const identityMigrations = [
  Identity1764000100000,
  PersonNames1764200140000,
  SecretariatDuties1764300100000,
];

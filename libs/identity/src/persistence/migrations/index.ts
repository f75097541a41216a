import { Identity1764000100000 } from './1764000100000-identity';
import { KnownDevices1764350100000 } from './1764350100000-known-devices';
import { PersonNames1764200140000 } from './1764200140000-person-names';
import { SecretariatDuties1764300100000 } from './1764300100000-secretariat-duties';
import { UnitPeople1764520000000 } from './1764520000000-unit-people';

export const identityMigrations = [
  Identity1764000100000,
  PersonNames1764200140000,
  SecretariatDuties1764300100000,
  KnownDevices1764350100000,
  UnitPeople1764520000000,
];

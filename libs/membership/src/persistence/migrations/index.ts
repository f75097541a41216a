import { Membership1764000200000 } from './1764000200000-membership';

export const membershipMigrations = [Membership1764000200000];

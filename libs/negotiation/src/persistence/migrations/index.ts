import { Negotiation1764000600000 } from './1764000600000-negotiation';
import { AnsweredInvitations1764100600000 } from './1764100600000-answered-invitations';
import { ImmutableRecords1764200600000 } from './1764200600000-immutable-records';

export const negotiationMigrations = [
  Negotiation1764000600000,
  AnsweredInvitations1764100600000,
  ImmutableRecords1764200600000,
];

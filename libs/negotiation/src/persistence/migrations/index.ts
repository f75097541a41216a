import { Negotiation1764000600000 } from './1764000600000-negotiation';
import { AnsweredInvitations1764100600000 } from './1764100600000-answered-invitations';
import { OfferDeadlines1764200040000 } from './1764200040000-offer-deadlines';
import { ImmutableRecords1764200600000 } from './1764200600000-immutable-records';
import { NegotiationFigures1764200660000 } from './1764200660000-negotiation-figures';

export const negotiationMigrations = [
  Negotiation1764000600000,
  AnsweredInvitations1764100600000,
  OfferDeadlines1764200040000,
  ImmutableRecords1764200600000,
  NegotiationFigures1764200660000,
];

import { Negotiation1764000600000 } from './1764000600000-negotiation';
import { AnsweredInvitations1764100600000 } from './1764100600000-answered-invitations';
import { OfferDeadlines1764200040000 } from './1764200040000-offer-deadlines';

export const negotiationMigrations = [
  Negotiation1764000600000,
  AnsweredInvitations1764100600000,
  OfferDeadlines1764200040000,
];

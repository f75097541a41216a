import { Negotiation1764000600000 } from './1764000600000-negotiation';
import { AnsweredInvitations1764100600000 } from './1764100600000-answered-invitations';
import { RoomOrigins1764340014000 } from './1764340014000-room-origins';
import { OfferDeadlines1764200040000 } from './1764200040000-offer-deadlines';
import { ImmutableRecords1764200600000 } from './1764200600000-immutable-records';
import { NegotiationFigures1764200660000 } from './1764200660000-negotiation-figures';
import { AgreedDeals1764350500000 } from './1764350500000-agreed-deals';
import { TermsTemplates1764540000000 } from './1764540000000-terms-templates';
import { RoomsByOrigin1766100040000 } from './1766100040000-rooms-by-origin';
import { RoomSteps1765800010000 } from './1765800010000-room-steps';

export const negotiationMigrations = [
  Negotiation1764000600000,
  AnsweredInvitations1764100600000,
  OfferDeadlines1764200040000,
  ImmutableRecords1764200600000,
  NegotiationFigures1764200660000,
  RoomOrigins1764340014000,
  AgreedDeals1764350500000,
  TermsTemplates1764540000000,
  RoomSteps1765800010000,
  RoomsByOrigin1766100040000,
];

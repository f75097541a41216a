import { Negotiation1764000600000 } from './1764000600000-negotiation';
import { AnsweredInvitations1764100600000 } from './1764100600000-answered-invitations';

export const negotiationMigrations = [Negotiation1764000600000, AnsweredInvitations1764100600000];

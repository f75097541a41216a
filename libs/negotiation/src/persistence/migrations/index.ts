import { Negotiation1764000600000 } from './1764000600000-negotiation';

export const negotiationMigrations = [Negotiation1764000600000];

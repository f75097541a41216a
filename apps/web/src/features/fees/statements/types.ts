import type { Schemas } from '../../../api/schemas';

export type Statement = Schemas['StatementDto'];
export type StatementLine = Schemas['StatementLineDto'];
export type NewBooking = Schemas['BookLineDto'];

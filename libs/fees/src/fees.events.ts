import { defineEvent } from '@wanchang/platform';

/** The payers of a statement’s lines were proposed: what is certain can be booked. */
export const statementMatched = defineEvent<{ statementId: string }>('fees.statement-matched');

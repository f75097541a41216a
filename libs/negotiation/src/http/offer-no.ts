import type { PipeTransform } from '@nestjs/common';
import { negotiationErrors } from '../domain/negotiation.errors';

/** A number that no offer can have names nothing, like one that none has yet. */
export const offerNo: PipeTransform<string, number> = {
  transform(value) {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw negotiationErrors('offer-not-found');
    return Number(value);
  },
};

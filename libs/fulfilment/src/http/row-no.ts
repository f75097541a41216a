import type { PipeTransform } from '@nestjs/common';
import { fulfilmentErrors } from '../domain/fulfilment.errors';

type RowMissing =
  'delivery-not-found' | 'payment-not-found' | 'dispute-not-found' | 'milestone-not-found';

/** The number of a delivery or payment in an address: one that no row can have names nothing. */
export const rowNo = (missing: RowMissing) =>
  ({
    transform(value: string) {
      if (!/^[1-9]\d{0,3}$/.test(value)) throw fulfilmentErrors(missing);
      return Number(value);
    },
  }) satisfies PipeTransform<string, number>;

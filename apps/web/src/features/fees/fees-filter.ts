import { invoiceStateValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

export const feesFilter = {
  q: anyText,
  state: oneOf(invoiceStateValues),
  late: oneOf(['true']),
};

export type FeesFilter = FilterValues<typeof feesFilter>;

import { Form } from 'antd';
import { hasTerm, termName, type ListingTerm } from '../../../entities/listing/kind-form';
import type { Listing, ResourceKind } from '../../../entities/listing/types';
import { useLanguage } from '../../../ui/language';

const isSaid: Readonly<Record<ListingTerm, (listing: Listing) => boolean>> = {
  ownNumber: ({ ownNumber }) => ownNumber !== null,
  quantity: ({ quantity }) => quantity !== null,
  minimumOrder: ({ minimumOrder }) => minimumOrder !== null,
  price: ({ price }) => price !== null,
  tax: ({ priceTax, taxRate }) => priceTax !== null || taxRate !== null,
  priceTiers: ({ priceTiers }) => priceTiers.length > 0,
  packing: ({ packing }) => packing !== null,
  capacity: ({ capacity }) => capacity !== null,
  certificates: ({ certificates }) => certificates.length > 0,
  origin: ({ origin }) => origin !== null,
  leadTimeDays: ({ leadTimeDays }) => leadTimeDays !== null,
  variants: ({ variants }) => variants.length > 0,
};

/** Which fields of goods the form shows: those of the chosen kind, and what the listing says already. */
export function useTerms(listing: Listing | null) {
  const language = useLanguage();
  const kind = Form.useWatch<ResourceKind | undefined>('kind') ?? 'products';
  return {
    kind,
    has: (...terms: ListingTerm[]) =>
      terms.some((term) => hasTerm(kind, term) || (listing !== null && isSaid[term](listing))),
    label: (term: ListingTerm, usual: string) => termName(kind, term, usual, language),
  };
}

import { convert } from '@wanchang/kernel';
import Big from 'big.js';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What of a listing an offer rests on. */
interface Offered {
  readonly title: string;
  readonly attributes: readonly Fact[];
  /** The one that fits the counterpart. */
  readonly variant?:
    | {
        readonly model: string;
        readonly attributes?: readonly Fact[];
        readonly price: string | null;
      }
    | undefined;
  readonly price: { readonly amount: string } | null;
  readonly priceUnit: string | null;
  readonly priceTiers: readonly { readonly from: string; readonly amount: string }[];
  readonly quantity: { readonly value: string; readonly unit: string } | null;
}

/** What the first offer begins with: quantity and price of one unit, or no price where they do not go together. */
export interface FirstLine {
  readonly description: string;
  readonly specification: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly unitPrice: string | null;
}

const DECIMALS = 6;
const LONGEST = { description: 200, specification: 500 };

/**
 * The demand's quantity at the supply's price, of the variant that fits the demand and for the quantity that is wanted: 5,000
 * 公斤 of a price for 吨 are 5 吨. Of units that do not convert the price is left open, for nobody stated one.
 */
export function firstLine(supply: Offered | null, demand: Offered | null): FirstLine | null {
  const named = supply ?? demand;
  if (!named) return null;
  const wanted = demand?.quantity ?? supply?.quantity ?? null;
  const priced = supply?.price ? supply : demand?.price ? demand : null;
  const priceUnit = priced?.priceUnit ?? priced?.quantity?.unit ?? null;
  const model = named.variant?.model;
  const facts = [...named.attributes, ...(named.variant?.attributes ?? [])];
  const line = {
    description: clip(model ? `${named.title} ${model}` : named.title, LONGEST.description),
    specification: clip(facts.map(({ name, value }) => `${name} ${value}`).join('，'), LONGEST.specification), // prettier-ignore
  };
  if (!wanted)
    return { ...line, quantity: null, unit: priceUnit, unitPrice: priceFor(priced, null) };
  if (!priced || priceUnit === null || priceUnit === wanted.unit)
    return { ...line, quantity: wanted.value, unit: wanted.unit, unitPrice: priceFor(priced, wanted.value) }; // prettier-ignore
  const converted = convert(Number(wanted.value), wanted.unit, priceUnit);
  if (converted === null)
    return { ...line, quantity: wanted.value, unit: wanted.unit, unitPrice: null };
  const quantity = new Big(converted).round(DECIMALS);
  if (quantity.eq(converted) && quantity.gt(0))
    return { ...line, quantity: quantity.toFixed(), unit: priceUnit, unitPrice: priceFor(priced, quantity.toFixed()) }; // prettier-ignore
  return { ...line, quantity: wanted.value, unit: wanted.unit, unitPrice: null };
}

/** Of the variant; of prices by quantity the one that holds for it. */
function priceFor(priced: Offered | null, quantity: string | null): string | null {
  if (!priced?.price) return null;
  if (priced.variant?.price) return priced.variant.price;
  const tier = priced.priceTiers.findLast(({ from }) => Number(from) <= Number(quantity ?? 0));
  return tier?.amount ?? priced.price.amount;
}

function clip(text: string, length: number): string {
  return text.slice(0, length);
}

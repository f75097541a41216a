import { listingForms } from '../../api/api-values';
import type { Language } from '../../ui/language';
import { attributeText } from './attribute-text';
import type { Listing, ResourceKind } from './types';

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** What a listing of a kind is asked: the attribute with the Chinese name. */
export interface KindField {
  readonly name: Named;
  readonly type: 'text' | 'place' | 'date' | 'figure' | 'choice';
  readonly units: readonly (Named & { readonly code: string })[];
  readonly bounds: readonly [number, number] | null;
  readonly choices: readonly Named[];
  readonly isNeeded: boolean;
  readonly inLists: boolean;
  readonly isFilter: boolean;
}

/** A field that listings of goods have, and other kinds only where it means something. */
export type ListingTerm = keyof (typeof listingForms)['products']['terms'];

interface KindForm {
  readonly fields: readonly KindField[];
  readonly terms: Readonly<Partial<Record<ListingTerm, Named | null>>>;
}

const forms: Readonly<Record<ResourceKind, KindForm>> = listingForms;

type Attribute = Listing['attributes'][number];
type OfKind = Pick<Listing, 'kind' | 'attributes'>;

export const named = (name: Named, language: Language): string =>
  language === 'en' ? name.en : name.zh;

export const kindFields = (kind: ResourceKind): readonly KindField[] => forms[kind].fields;

export const kindField = (kind: ResourceKind, name: string): KindField | undefined =>
  forms[kind].fields.find((field) => field.name.zh === name);

export const hasTerm = (kind: ResourceKind, term: ListingTerm): boolean =>
  term in forms[kind].terms;

/** What the kind calls a field of goods: the price of people is a wage. */
export function termName(
  kind: ResourceKind,
  term: ListingTerm,
  usual: string,
  language: Language,
): string {
  const own = forms[kind].terms[term];
  return own ? named(own, language) : usual;
}

/** Fields of the kind in the order of its form, then everything else. */
export function orderedAttributes({ kind, attributes }: OfKind): Attribute[] {
  const place = ({ name }: Attribute) => {
    const at = forms[kind].fields.findIndex((field) => field.name.zh === name);
    return at < 0 ? forms[kind].fields.length : at;
  };
  return [...attributes].sort((one, other) => place(one) - place(other));
}

/** What stands below the title in a list. */
export function listedAttributes(listing: OfKind, most: number): Attribute[] {
  const isListed = ({ name }: Attribute) => kindField(listing.kind, name)?.inLists ?? false;
  const ordered = orderedAttributes(listing);
  const listed = ordered.filter(isListed);
  return [...listed, ...ordered.filter((one) => !isListed(one))].slice(0, most);
}

export function attributeName(kind: ResourceKind, name: string, language: Language): string {
  const field = kindField(kind, name);
  return field ? named(field.name, language) : name;
}

/** The value as it is read; of a choice in the language of the reader. */
export function factText(
  kind: ResourceKind,
  attribute: Pick<Attribute, 'name' | 'value' | 'unit'>,
  language: Language,
): string {
  const field = kindField(kind, attribute.name);
  if (language !== 'en' || !field) return attributeText(attribute);
  if (field.type === 'choice') {
    const chosen = attribute.value.split('、');
    return chosen.map((one) => field.choices.find(({ zh }) => zh === one)?.en ?? one).join(', ');
  }
  const unit = field.units.find(({ zh }) => attribute.value.endsWith(zh));
  return unit ? attribute.value.slice(0, -unit.zh.length) + unit.en : attributeText(attribute);
}

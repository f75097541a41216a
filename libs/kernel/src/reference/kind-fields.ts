import { RESOURCE_KINDS, type ResourceKind } from '../charter';
import type { LocalisedText } from '../locale';
import { KIND_FIELDS, KIND_TERMS } from './kind-fields.data';
import { unitByName } from './units';

export const KIND_FIELD_TYPES = ['text', 'place', 'date', 'figure', 'choice'] as const;
export type KindFieldType = (typeof KIND_FIELD_TYPES)[number];

/** A unit in which a figure may be given; `%` is one here. */
export interface FieldUnit extends LocalisedText {
  readonly code: string;
}

/** What a listing of a kind is asked: an attribute of this name, whose value is of this type. */
export interface KindField {
  readonly name: LocalisedText;
  readonly type: KindFieldType;
  /** Of a figure, the usual first; none: a bare number. */
  readonly units: readonly FieldUnit[];
  /** Of a figure; null: as large as figures may be. */
  readonly bounds: readonly [least: number, most: number] | null;
  /** Of a choice; several may be chosen. */
  readonly choices: readonly LocalisedText[];
  /** It can only be published with it. */
  readonly isNeeded: boolean;
  readonly inLists: boolean;
  readonly isFilter: boolean;
  /** Its words say what the listing is about: a trade, a field, a use. */
  readonly decides: boolean;
  /** What sheets also call it. */
  readonly others: readonly string[];
}

/** Fields of goods that a kind may have; `tax` stands for rate and whether it is contained. */
export const LISTING_TERMS = [
  ...(['ownNumber', 'quantity', 'minimumOrder', 'price', 'tax', 'priceTiers', 'packing'] as const),
  ...(['capacity', 'certificates', 'origin', 'leadTimeDays', 'variants'] as const),
] as const;
export type ListingTerm = (typeof LISTING_TERMS)[number];

/** The form of a kind. */
export interface KindForm {
  readonly fields: readonly KindField[];
  /** What of a listing of goods it has as well; null: under its usual name. */
  readonly terms: Readonly<Partial<Record<ListingTerm, LocalisedText | null>>>;
}

let forms: Readonly<Record<ResourceKind, KindForm>> | undefined;

/** Of every kind of resource what a listing of it is asked. Products have no fields of their own: their properties are free. */
export function kindForms(): Readonly<Record<ResourceKind, KindForm>> {
  forms ??= Object.fromEntries(
    RESOURCE_KINDS.map((kind) => [kind, { fields: fieldsOf(kind), terms: KIND_TERMS[kind] }]),
  ) as unknown as Record<ResourceKind, KindForm>;
  return forms;
}

/** The field of a kind that a property of this name is. */
export function kindField(kind: ResourceKind, name: string): KindField | null {
  return kindForms()[kind].fields.find((field) => field.name.zh === name) ?? null;
}

/** The field of a kind that a column is: by either name or by another that sheets use, units in brackets aside. */
export function kindFieldOfHeader(kind: ResourceKind, header: string): KindField | null {
  const wanted = plain(header);
  return (
    kindForms()[kind].fields.find(({ name, others }) =>
      [name.zh, name.en, ...others].some((one) => plain(one) === wanted),
    ) ?? null
  );
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[\s*]+/g, '')
    .toLowerCase();

function fieldsOf(kind: ResourceKind): KindField[] {
  if (kind === 'products') return [];
  return KIND_FIELDS[kind].trim().split('\n').map(readField);
}

function readField(line: string): KindField {
  const [zh = '', en = '', type = '', uses = '', others = ''] = line.split('|');
  const [word = '', ...rest] = type.split(' ');
  const given = rest.join(' ');
  const has = (use: string) => uses.split(' ').includes(use);
  return {
    name: { zh, en },
    type: word as KindFieldType,
    ...(word === 'figure' ? readFigure(given) : { units: [], bounds: null }),
    choices: word === 'choice' ? given.split(';').map(readChoice) : [],
    ...{ isNeeded: has('needed'), inLists: has('list') },
    ...{ isFilter: has('filter'), decides: has('decides') },
    others: others === '' ? [] : others.split(' '),
  };
}

function readFigure(given: string): Pick<KindField, 'units' | 'bounds'> {
  const [units = '-', bounds = ''] = given.split(' ');
  const [least, most] = bounds.split('..').map(Number);
  return {
    units: units === '-' ? [] : units.split(',').map(readUnit),
    bounds: bounds === '' ? null : [least!, most!],
  };
}

function readUnit(name: string): FieldUnit {
  if (name === '%') return { code: '%', zh: '%', en: '%' };
  const { code, en } = unitByName(name)!;
  return { code, zh: name, en };
}

function readChoice(text: string): LocalisedText {
  const [zh = '', en = ''] = text.split('=');
  return { zh, en };
}

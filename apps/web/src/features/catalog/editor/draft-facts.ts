import { kindField, kindFields, type KindField } from '../../../entities/listing/kind-form';
import type { Listing, Must, ResourceKind } from '../../../entities/listing/types';
import type { FieldProblem } from '../../../ui/problem';

/** A field of the kind as it is filled in: of a choice several. */
export interface DraftFact {
  value?: string | string[] | null;
  unit?: string | null;
  must?: Must | null;
}

interface DraftAttribute {
  name?: string;
  value?: string;
  unit?: string | null;
  must?: Must | null;
}

export interface DraftProperties {
  attributes?: DraftAttribute[];
  facts?: Record<string, DraftFact | undefined>;
}

type Attribute = Pick<Listing['attributes'][number], 'name' | 'value'> & {
  number?: number | null;
  unit?: string | null;
  must?: Must | null;
};

/** Attributes that are fields of the kind stand in its form, the others in rows of their own. */
export function splitFacts(kind: ResourceKind, all: readonly Attribute[]): DraftProperties {
  const facts: Record<string, DraftFact> = {};
  const attributes: DraftAttribute[] = [];
  for (const attribute of all) {
    const field = kindField(kind, attribute.name);
    if (field && !facts[attribute.name]) facts[attribute.name] = factOf(field, attribute);
    else attributes.push(rowOf(attribute));
  }
  return { facts, attributes };
}

const rowOf = ({ name, value, unit, must }: Attribute): DraftAttribute => ({
  ...{ name, value, unit, must },
});

function factOf(field: KindField, { value, number, unit, must }: Attribute): DraftFact {
  if (field.type === 'choice') return { value: value.split('、'), must };
  if (field.type !== 'figure') return { value, must };
  const own = field.units.find(({ code }) => code === unit);
  if (number !== null && number !== undefined && (own || field.units.length === 0))
    return { value: String(number), unit: own?.zh, must };
  const [, figure = value, written = ''] = /^(.*?\d)\s*([^\d\s]+)$/.exec(value) ?? [];
  const named = field.units.find(({ zh, en, code }) => [zh, en, code].includes(written));
  return named ? { value: figure, unit: named.zh, must } : { value, must };
}

/** The fields of the kind that are filled, as attributes. */
export function factsIn(kind: ResourceKind, { facts = {} }: DraftProperties): Attribute[] {
  return kindFields(kind).flatMap((field) => {
    const fact = facts[field.name.zh];
    const value = fact ? valueOf(field, fact) : '';
    if (value === '') return [];
    return [{ name: field.name.zh, value, ...(fact?.must ? { must: fact.must } : {}) }];
  });
}

function valueOf({ units }: KindField, { value, unit }: DraftFact): string {
  if (Array.isArray(value)) return value.join('、');
  const text = value?.trim() ?? '';
  const usual = units[0]?.zh;
  return text !== '' && usual && /\d$/.test(text) ? `${text} ${unit ?? usual}` : text;
}

/** What was said of one kind when another is chosen: nothing is lost, it stands where the new one asks for it. */
export function ofKind(
  kind: ResourceKind,
  before: ResourceKind | undefined,
  draft: DraftProperties,
): DraftProperties {
  const said = before ? factsIn(before, draft) : [];
  const rows = (draft.attributes ?? []).filter((one) => one?.name?.trim() && one.value?.trim());
  const split = splitFacts(kind, [...said, ...(rows as Attribute[])]);
  return { facts: split.facts, attributes: split.attributes?.length ? split.attributes : [{}] };
}

/** Problems of attributes of the kind's names belong to its fields: `attributes.面积` → `facts.面积`. */
export function placedProblems(
  problems: readonly FieldProblem[],
  draft: DraftProperties & { kind?: ResourceKind },
): FieldProblem[] {
  const rows = (draft.attributes ?? []).filter((one) => one?.name?.trim() && one.value?.trim());
  const facts = factsIn(draft.kind ?? 'products', draft);
  return problems.map((problem) => {
    const [, place = '', rest = ''] = /^attributes\.([^.]+)(.*)$/.exec(problem.field) ?? [];
    const name = /^\d+$/.test(place) ? facts[Number(place) - rows.length]?.name : place;
    return name ? { ...problem, field: `facts.${name}${rest}` } : problem;
  });
}

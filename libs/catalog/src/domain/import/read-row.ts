import {
  extractAttributes,
  simplified,
  suggestIndustry,
  type FieldProblem,
  type ResourceKind,
} from '@wanchang/kernel';
import { readDay, type RecordCell, type TableRecord } from '@wanchang/table-reader';
import { withFigure } from '../attributes';
import {
  emptyContent,
  LISTING_LIMITS,
  type ListingAttribute,
  type ListingContent,
} from '../listing';
import { clip } from './clip';
import type { ImportFacts, RowNotes } from './import-facts';
import { attributeName, textAttribute, textOf } from './kept-text';
import { knownCells, type KnownCells } from './known-cells';
import { takeKindCells } from './kind-cells';
import { nameFromAbove } from './name-from-above';
import { findIndustry, findKind, findRegion, findWish } from './named-values';
import { originOf, readSupplyFacts } from './read-supply-facts';
import { readTerms } from './read-terms';
import { rowProblem } from './row-problems';

/** A row as a listing, or what is wrong with it. */
export interface RowReading {
  readonly title: string;
  /** Null: the row is held back. */
  readonly content: ListingContent | null;
  /** Why it is held back; otherwise what was understood in a way worth telling. */
  readonly problems: readonly FieldProblem[];
}

/** Columns that a listing has no field for. */
const PROPERTIES = ['model', 'specification', 'property', 'category', 'other'] as const;

/** Of `1. 水泥`. */
const NUMBERING = /^\d{1,3}(?:[、．]\s?|\.\s?)(?=\p{Script=Han})/u;

/** Only a row without a name is held back: what else is not understood stays as text, with a note. */
export function readRow(whole: TableRecord, facts: ImportFacts): RowReading {
  const told: RowNotes = { notes: [], attributes: [] };
  const kind = kindOf(knownCells(whole), facts, told);
  const record = takeKindCells(whole, kind, told);
  return readRest(record, { ...facts, kind }, told);
}

function readRest(record: TableRecord, facts: ImportFacts, told: RowNotes): RowReading {
  const known = knownCells(record);
  const whole = known.text('title').replace(/\s+/g, ' ').replace(NUMBERING, '');
  if (whole === '')
    return { title: '', content: null, problems: [rowProblem('title', 'title-missing')] };
  if (record.titleFromAbove)
    told.notes.push(rowProblem('title', 'title-from-above', { text: whole }));
  const title = titleOf(whole, record, known, told);
  const terms = readTerms(known, facts, told);
  const named = {
    kind: facts.kind,
    industryCode: industryOf(title, record, known, told),
    ...placeOf(known, facts, told),
    crossRegionWish: findWish(known.text('regionWish')),
  };
  const unit = terms.priceUnit ?? terms.quantity?.unit ?? null;
  const supply = readSupplyFacts(known, unit, facts, told);
  const properties = propertiesOf(title, whole, record, known, told);
  const content = {
    ...{ ...emptyContent, side: facts.side, title },
    ...{ ...named, ...terms, ...supply, ...properties },
    packing: supply.packing ?? terms.packing,
  };
  return { title, content, problems: told.notes };
}

/** A name too short to be published takes the specification with it. */
function titleOf(
  whole: string,
  record: TableRecord,
  known: KnownCells,
  { notes }: RowNotes,
): string {
  const option = known.first('price')?.column.option ?? null;
  const above = nameFromAbove(whole, record);
  const named = above === null ? whole : `${above} ${whole}`;
  const name = option && !whole.includes(option) ? `${named} ${option}` : named;
  const specification = known.text('model') || known.text('specification');
  const isShort = [...name].length < LISTING_LIMITS.publishedTitle && specification !== '';
  if (isShort || above !== null) notes.push(rowProblem('title', 'title-completed'));
  const title = isShort ? `${name} ${specification.replace(/\s+/g, ' ')}` : name;
  if (title.length > LISTING_LIMITS.title)
    notes.push(rowProblem('title', 'title-cut', { limit: LISTING_LIMITS.title }));
  return clip(title, LISTING_LIMITS.title);
}

function kindOf(known: KnownCells, { kind }: ImportFacts, { notes }: RowNotes): ResourceKind {
  const text = known.text('kind');
  const found = text === '' ? kind : findKind(text);
  if (!found) notes.push(rowProblem('kind', 'kind-unknown', { text }));
  return found ?? kind;
}

/** As stated; else as the name, the category or the heading above suggests. */
function industryOf(
  title: string,
  { section }: TableRecord,
  known: KnownCells,
  { notes, attributes }: RowNotes,
): string | null {
  const named = known.text('industry');
  const found = named === '' ? null : findIndustry(named);
  if (named !== '' && !found) {
    notes.push(rowProblem('industryCode', 'industry-unknown', { text: named }));
    attributes.push(textAttribute(attributeName(known.first('industry')!.column.header), named));
  }
  const hints = [title, known.text('category'), section ?? ''].map(simplified);
  return found ?? hints.reduce<string | null>((code, hint) => code ?? suggestIndustry(hint), null);
}

/** Of goods from abroad the unit's own division stands for where they are dealt with. */
function placeOf(
  known: KnownCells,
  facts: ImportFacts,
  told: RowNotes,
): Pick<ListingContent, 'regionCode' | 'origin'> {
  const origin = originOf(known, told);
  const isElsewhere = known.all('region').every(({ text }) => text === '' || findRegion(simplified(text)) === null); // prettier-ignore
  if (origin && isElsewhere) return { regionCode: facts.regionCode, origin };
  return { regionCode: regionOf(known, facts, told), origin };
}

/** Province, city and county may stand in columns of their own. */
function regionOf(
  known: KnownCells,
  { regionCode }: ImportFacts,
  { notes, attributes }: RowNotes,
): string {
  const cells = known.all('region').filter(({ text }) => text !== '');
  const [first] = cells;
  if (!first) return regionCode;
  const texts = cells.map(({ text }) => simplified(text));
  const found =
    findRegion(texts.join('')) ??
    texts.reduceRight<string | null>((code, text) => code ?? findRegion(text), null);
  if (found) return found;
  const text = texts.join(' ');
  notes.push(rowProblem('regionCode', 'region-unknown', { text }));
  attributes.push(textAttribute(attributeName(first.column.header), text));
  return regionCode;
}

/** Columns of their own and what stands in the title are attributes; long texts go to the description. */
function propertiesOf(
  title: string,
  whole: string,
  { section }: TableRecord,
  known: KnownCells,
  { attributes, notes }: RowNotes,
): Pick<ListingContent, 'description' | 'attributes'> {
  const cells = PROPERTIES.flatMap((meaning) => known.all(meaning)).filter(
    ({ text }) => text !== '',
  );
  const fits = ({ text }: RecordCell) =>
    text.length <= LISTING_LIMITS.attributeValue && !text.includes('\n');
  const heading =
    section !== null && known.text('category') === '' ? [textAttribute('分类', section)] : [];
  const own = [...cells.filter(fits).map(toAttribute), ...heading, ...attributes];
  const byName = new Map(
    [...attributesInTitle(title), ...own].map((attribute) => [attribute.name, attribute]),
  );
  const all = [...byName.values()];
  const [kept, others] = [
    all.slice(0, LISTING_LIMITS.attributes),
    all.slice(LISTING_LIMITS.attributes),
  ];
  if (others.length > 0)
    notes.push(rowProblem('attributes', 'attributes-cut', { limit: LISTING_LIMITS.attributes }));
  const long = cells
    .filter((cell) => !fits(cell))
    .map(({ column, text }) => `${column.header}：${text}`);
  const texts = [
    known.text('description'),
    known.text('remark'),
    ...long,
    ...others.map(({ name, value }) => `${name}：${value}`),
  ];
  const description = [
    whole.length > title.length && !title.startsWith(whole) ? whole : '',
    ...texts,
  ]
    .filter(Boolean)
    .join('\n');
  if (description.length > LISTING_LIMITS.description)
    notes.push(rowProblem('description', 'description-cut', { limit: LISTING_LIMITS.description }));
  return { description: clip(description, LISTING_LIMITS.description), attributes: kept };
}

/** What the title says twice of one thing (`T2 T3 紫铜棒`) is said together. */
function attributesInTitle(title: string): ListingAttribute[] {
  const byName = new Map<string, ListingAttribute>();
  for (const { name, value, number = null, unit = null } of extractAttributes(simplified(title))) {
    const first = byName.get(name);
    const both = first && { name, value: `${first.value}、${value}`, number: null, unit: null };
    byName.set(name, both ?? { name, value, number, unit });
  }
  return [...byName.values()].filter(({ value }) => value.length <= LISTING_LIMITS.attributeValue);
}

/** A second price says what it is for one of; a bare figure has the unit of its column. */
function toAttribute({ column, text }: RecordCell): ListingAttribute {
  const { currency } = column;
  const isGuessed = column.reason === 'values' && column.meaning === 'specification';
  const header = isGuessed ? '规格' : column.header;
  const unit = currency === null && /价/.test(header) ? null : column.unit;
  const isBare = /^[\d.,\s]+$/.test(text);
  const day = /日期|时间|\bdate/i.test(header) && isBare ? readDay(text, '') : null;
  if (day) return textAttribute(attributeName(header), day.day);
  if (isBare && currency) {
    const money = column.scale === 10_000 ? textOf({ column, text }) : `${text} ${currency}`;
    return textAttribute(attributeName(header), `${money}${unit ? `/${unit}` : ''}`);
  }
  const value = isBare && unit ? `${text} ${unit}` : text;
  const name = isBare && unit ? attributeName(header) : clip(header, LISTING_LIMITS.attributeName);
  return withFigure({ name, value, number: null, unit: null });
}

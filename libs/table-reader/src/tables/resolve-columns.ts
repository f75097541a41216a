import { unitByName } from '@wanchang/kernel';
import type { GridRow } from '../grid';
import type { Column, LeftOut } from '../headers/column';
import type { Header, HeaderCell } from '../headers/find-header';
import type { Meaning } from '../headers/meanings';
import { currencyIn } from '../headers/read-header';
import { readPrice } from '../values/price';
import { readQuantity } from '../values/quantity';
import type { SheetHints } from './hints';

const SAMPLE_ROWS = 200;
/** A listing says these once. */
const SINGLE: readonly Meaning[] = [
  ...([
    'quantity',
    'unit',
    'priceUnit',
    'currency',
    'amount',
    'budget',
    'minimumOrder',
    'packing',
    'taxRate',
  ] as const),
  ...([
    'leadTime',
    'deliveryDay',
    'dueDate',
    'validUntil',
    'industry',
    'kind',
    'regionWish',
  ] as const),
  ...(['ownNumber', 'description', 'remark'] as const),
];
/** A listing has one name and one price, and says these once. */
export const NAMES_GOODS_ONCE: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'price',
  ...SINGLE,
]);
/** Where no column names the goods, these do, in this order. */
const TITLES_INSTEAD: readonly Meaning[] = ['description', 'specification', 'model', 'category', 'ownNumber']; // prettier-ignore

interface Candidate {
  readonly cell: HeaderCell;
  readonly values: readonly string[];
  /** Share of the rows that fill it. */
  readonly fill: number;
  meaning: Meaning;
  /** The finish or size that its prices are for. */
  option: string | null;
}

/** What the columns below a header are, by their words and by their values. */
export function resolveColumns(
  header: Header,
  rows: readonly GridRow[],
  hints: SheetHints,
  hidden: ReadonlySet<number>,
): Column[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const candidates = header.cells.map((cell) => candidateOf(cell, sample));
  for (const candidate of candidates) candidate.meaning = checked(candidate, hints);
  const shown = candidates.filter(({ cell }) => !hidden.has(cell.at));
  chooseTitle(shown);
  choosePrice(shown);
  if (hints.isPriceList) priceByFinish(shown);
  for (const meaning of SINGLE) keepFirst(shown, meaning);
  return candidates.map((candidate) => columnOf(candidate, hints, hidden));
}

function candidateOf(cell: HeaderCell, sample: readonly GridRow[]): Candidate {
  const values = sample.map(({ cells }) => cells[cell.at] ?? '').filter((text) => text !== '');
  return { cell, values, fill: values.length / Math.max(1, sample.length), meaning: cell.reading.meaning, option: cell.option }; // prettier-ignore
}

const share = (values: readonly string[], holds: (text: string) => boolean) =>
  values.length === 0 ? 1 : values.filter(holds).length / values.length;

/** A header's word is believed unless the values below it say otherwise. */
function checked({ cell, values, meaning }: Candidate, hints: SheetHints): Meaning {
  const { reading } = cell;
  if (reading.tier && meaning === 'other') return isMoney(values, reading) ? 'price' : 'other';
  // Sizes side by side are a matrix of prices only where the sheet says that it is one.
  if (cell.option && meaning === 'specification')
    return hints.currency !== null && isMoney(values, reading) ? 'price' : 'property';
  if (cell.option) return 'price';
  const isWrong = DOUBTS[meaning]?.(values, reading);
  return isWrong ?? meaning;
}

type Doubt = (values: readonly string[], reading: HeaderCell['reading']) => Meaning | undefined;

const FEW = 3;
const mostlyUnread = (values: readonly string[], reads: (text: string) => boolean) =>
  values.length >= FEW && share(values, reads) < 0.2 ? 'other' : undefined;

const DOUBTS: Partial<Record<Meaning, Doubt>> = {
  unit: (values) => (share(values, isUnitLike) < 0.5 ? 'other' : undefined),
  price: (values, reading) =>
    mostlyUnread(values, (text) => readPrice(text, reading).kind !== 'unread'),
  quantity: (values) => mostlyUnread(values, (text) => readQuantity(text).kind !== 'unread'),
  ownNumber: (values) => (isRunning(values) && Number(values[0]) <= 1 ? 'ignored' : undefined),
  other: (values) => (isRunning(values) ? 'ignored' : undefined),
  remark: (values) =>
    values.length > 0 && share(values, isPriceUnit) > 0.5 ? 'priceUnit' : undefined,
};

const isMoney = (values: readonly string[], context: HeaderCell['reading']) =>
  share(values, (text) => readPrice(text, context).kind === 'price') >= 0.5;

/** 台, 元/吨, 台套: short, and no name of a body. */
function isUnitLike(text: string): boolean {
  return unitByName(text) !== null || (text.length <= 4 && !/\d/.test(text)) || /^元?\//.test(text);
}

/** 元/斤, in a column of remarks. */
const isPriceUnit = (text: string) => /^元\/\S{1,6}$/.test(text);

/** 1, 2, 3 … */
function isRunning(values: readonly string[]): boolean {
  return values.length >= 2 && values.every((text, at) => text === String(Number(values[0]) + at));
}

const isFigure = (text: string) => /^[\d.,%\s-]+$/.test(text);

function chooseTitle(candidates: readonly Candidate[]): void {
  const named = candidates.filter(({ meaning }) => meaning === 'title');
  const textual = named.filter(isTextual);
  const words = textual.filter((candidate) => !isCodes(candidate));
  const described = words.length > 0 ? [] : insteadOfTitle(candidates).filter(({ cell, ...one }) => DESCRIBES.test(cell.header) && isNames({ cell, ...one })); // prettier-ignore
  const instead = described.length > 0 ? described : textual;
  const pool = words.length > 0 ? words : instead.length > 0 ? instead : insteadOfTitle(candidates);
  const best = pool.reduce<Candidate | null>((first, next) => (first && titleWeight(first) >= titleWeight(next) ? first : next), null); // prettier-ignore
  for (const other of named)
    other.meaning = isRunning(other.values) ? 'ignored' : otherNameOf(other, described);
  if (best) best.meaning = 'title';
}

const isTextual = ({ values }: Candidate) => share(values, (text) => !isFigure(text)) > 0.5;

/** S1, PT-100: what a column called Item or 产品 holds where another one describes the goods. */
const isCodes = ({ values }: Candidate) =>
  values.length > 0 && share(values, (text) => /^[A-Z]{0,4}[-.]?\d[\w.-]{0,11}$/i.test(text)) > 0.8;

const DESCRIBES = /descri|描述|说明/i;

/** Codes beside a description are the unit's own numbers. */
const otherNameOf = (other: Candidate, described: readonly Candidate[]): Meaning =>
  described.length > 0 && isCodes(other) ? 'ownNumber' : 'property';

const LONGEST_NAME = 30;
const isNames = ({ values }: Candidate) =>
  values.length > 0 &&
  share(
    values,
    (text) => /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME && !/[，。；;]/.test(text),
  ) > 0.8;

/** A first column of names under a word that is not known, before what only describes them. */
function insteadOfTitle(candidates: readonly Candidate[]): Candidate[] {
  const first = candidates.find(({ meaning }) => meaning !== 'ignored');
  const isName = first?.meaning === 'other' || first?.meaning === 'category';
  if (first && isName && isNames(first)) return [first];
  for (const meaning of TITLES_INSTEAD) {
    const found = candidates.filter(
      (candidate) => candidate.meaning === meaning && isTextual(candidate),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** A name that is the same in all rows is that of the project, not of the goods; a sentence is no name. */
function titleWeight({ cell, values, fill }: Candidate): number {
  const distinct = new Set(values).size / Math.max(1, values.length);
  const sentences = values.length === 0 ? 0 : share(values, (text) => /[，。；;]/.test(text));
  return cell.weightOfTitle + 4 * distinct - 4 * sentences + (fill < 0.3 ? -5 : 0);
}

/** One price, or one for each quantity or finish; any other price is a property under its own name. */
function choosePrice(candidates: readonly Candidate[]): void {
  const prices = candidates.filter(({ meaning }) => meaning === 'price');
  const plain = prices.filter(({ cell }) => !cell.option && !cell.reading.tier);
  const tiers = prices.filter(({ cell }) => cell.reading.tier);
  const options = prices.filter(({ cell }) => cell.option && !cell.reading.tier);
  const best = plain.reduce<Candidate | null>((first, next) => (first && priceWeight(first) >= priceWeight(next) ? first : next), null); // prettier-ignore
  for (const other of plain) if (other !== best) other.meaning = 'property';
  if (!best) return;
  for (const other of [...tiers, ...options]) other.meaning = 'property';
}

/** 304材质, 铸钢, 镀锌: what the goods are made of or finished with. */
const FINISH =
  /材质$|^(?:不锈钢|碳钢|合金钢?|铸[钢铁铜]|球墨铸铁|黄铜|紫铜|青铜|铝合?金?|塑料|尼龙|PVC|PPR?|PE)|^(?:热|冷|电)?镀[锌铬镍]|[喷烤油]漆|喷塑|抛光|拉丝|发黑|本色|^(?:SS|SUS|AISI)?\s?(?:201|202|304|316)L?(?:材质)?$|^Q\d{3}|^WCB$/i;

/** In a list of prices that has no column of prices, figures under several finishes are the prices of each. */
function priceByFinish(candidates: readonly Candidate[]): void {
  const isPrice = ({ meaning }: Candidate) => ['price', 'budget', 'amount'].includes(meaning);
  if (candidates.some(isPrice)) return;
  const finishes = candidates.filter(
    ({ cell, values, meaning }) =>
      (meaning === 'other' || meaning === 'property') &&
      FINISH.test(cell.header.trim()) &&
      values.length > 0 &&
      isMoney(values, cell.reading),
  );
  if (finishes.length < 2) return;
  for (const finish of finishes) {
    finish.meaning = 'price';
    finish.option = finish.cell.header;
  }
}

function priceWeight({ cell, fill, values }: Candidate): number {
  const readable = share(values, (text) => readPrice(text, cell.reading).kind === 'price');
  const year = Number(/20(\d\d)年?/.exec(cell.header)?.[1] ?? 0);
  // Of prices of several years the last.
  return cell.reading.weight + 4 * fill * readable + year / 1000;
}

/** Many write the sign of the money once, at the first price. Where several currencies are written, each is its cell's own. */
function signIn(values: readonly string[]): string | null {
  const [first, ...others] = values.filter((text) => /\d/.test(text)).map(currencyIn);
  const isOne = others.every((currency) => currency === null || currency === first);
  return first && isOne ? first : null;
}

function keepFirst(candidates: readonly Candidate[], meaning: Meaning): void {
  const [first, ...others] = candidates
    .filter((candidate) => candidate.meaning === meaning)
    .sort((a, b) => Number(b.fill > 0.2) - Number(a.fill > 0.2) || b.cell.reading.weight - a.cell.reading.weight); // prettier-ignore
  for (const other of first ? others : []) other.meaning = 'property';
}

function columnOf(
  { cell, meaning, values, option }: Candidate,
  hints: SheetHints,
  hidden: ReadonlySet<number>,
): Column {
  const { at, header, reading } = cell;
  const isMoneyColumn = meaning === 'price' || meaning === 'amount' || meaning === 'budget';
  const isSizeOfMatrix = meaning === 'price' && reading.meaning === 'specification';
  const isStated = reading.currency !== null || reading.scale !== 1;
  return {
    ...{ at, header, meaning, reason: 'header', tier: reading.tier },
    option: meaning === 'price' ? option : null,
    tax: reading.tax ?? (isMoneyColumn ? hints.tax : null),
    leftOut: leftOut(at, meaning, hidden),
    unit: isSizeOfMatrix ? hints.per : (reading.unit ?? (isMoneyColumn ? hints.per : null)),
    currency: reading.currency ?? (isMoneyColumn ? hints.currency : null),
    sign: isMoneyColumn ? signIn(values) : null,
    scale: isStated || meaning === 'price' ? reading.scale : hints.scale,
  };
}

export function leftOut(at: number, meaning: Meaning, hidden: ReadonlySet<number>): LeftOut | null {
  if (hidden.has(at)) return 'hidden';
  return meaning === 'confidential' || meaning === 'ignored' ? meaning : null;
}

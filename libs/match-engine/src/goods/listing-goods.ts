import { kindField } from '@wanchang/kernel';
import { isQualifier, readTitleNames, tradeLexicon, type TitleNames } from '@wanchang/goods-text';
import type { IndexedListing, ListingGoods, MatchAttribute, ResourceKind } from '../listing';
import { plainValue, readValue } from '../reading/read-value';
import type { Family, FamilyProperty } from './families';
import { familyNamedIn, familyOf, typeOf } from './family-of';
import { knownProperties, knownProperty, propertyName } from './property-names';
import { familyMark, headMark, typeMark, wordMark } from './same-goods';
import { valueInTitle, withSpaces } from './title-values';

type Read = Pick<IndexedListing, 'title' | 'attributes' | 'kind' | 'side'>;

/** Kinds of resource that are things of a family. */
const THINGS: ReadonlySet<ResourceKind> = new Set<ResourceKind>(['products', 'means_of_production', 'resources']); // prettier-ignore
const mostNames = 4;
const LONGEST_NAME = 12;
/** Said around anything: two listings that have only these in common are about nothing in common. */
const WORDS_ABOUT_ANYTHING = new Set(
  `项目 合作 技术 服务 资源 招商 投资 融资 需求 提供 寻求 企业 公司 产业 行业 开发 建设 方案 平台 市场 渠道 代理 资金 人才 团队 高级 专业
   工程师 设备 产品 生产 加工 转让 出租 求租 租赁 县 市 区 园区 新型 高端 优质 综合 管理 经营 股权 基金 贷款 研发 转化 成果`.split(
    /\s+/,
  ),
);
/** Words that end as names of goods do. */
const NO_GOODS = new Set('发布 公布 宣布 颁布 分布 瀑布 不酸 心酸 照明灯光 开关门'.split(' '));
const AROUND =
  /供应|采购|求购|现货|批发|厂家|直销|急需|询价|长期|需要|优质|价格|优惠|国标|包邮|定制|定做|寻找|招标/gu;

/** Reads what a listing is about. Of a family, properties are also read from the title, and those that bind are marked. */
export function readListingGoods(listing: Read, families: readonly Family[]): ListingGoods {
  const title = withSpaces(plainValue(listing.title).toLowerCase());
  const read = namesInTitle(listing.title);
  const attributes = listing.attributes.map(named).filter((attribute) => !isFreeText(attribute));
  if (!THINGS.has(listing.kind))
    return {
      names: [...new Set([...wordsOf(read, title), ...decidingWords(listing)])],
      attributes,
    };
  const heads = (read.heads.length > 0 ? read.heads : [bareName(title)]).map((head) => head.toLowerCase()).slice(0, mostNames); // prettier-ignore
  // A head of one character says too little: 管 of PE管.
  const isVague = heads.every((head) => [...head].length < 2) || read.heads.length === 0;
  const family =
    familyOf(
      heads.map((head) => compoundOf(head, title)),
      families,
    ) ?? (isVague ? familyNamedIn(title, families) : null);
  const names =
    family && isVague ? [nameOf(family, title, heads)] : namesOf(heads, title, families);

  if (names.length === 0) return { names: wordsOfThing(read, title), attributes };
  const words = [...new Set([...heads, ...read.qualifiers.filter((word) => word.length > 1)])];
  const known = [...names, ...words.slice(0, mostNames).map((word) => headMark + word)];
  return {
    names: known,
    attributes: family ? propertiesOf({ ...listing, attributes }, title, family) : attributes,
  };
}

/** Words of the fields that say what a listing of its kind is about: a trade, a field of investment, a use. */
function decidingWords({ kind, attributes }: Read): string[] {
  const values = attributes.flatMap(({ name, value }) =>
    kindField(kind, name)?.decides ? value.split('、') : [],
  );
  return values.flatMap((value) => {
    const plain = plainValue(value).toLowerCase();
    const words = wordsOf(namesInTitle(value), withSpaces(plain));
    return words.length > 0 ? words : [wordMark + plain];
  });
}

/** A head with what stands before it in one run: 钛合金板材 of which the head is 板材. */
function compoundOf(head: string, title: string): string {
  const at = title.indexOf(head);
  const before = at < 0 ? '' : /\p{Script=Han}*$/u.exec(title.slice(0, at))![0];
  return before + head;
}

/** Families and types, and names of the trade; none where nothing says what it is. */
function namesOf(heads: readonly string[], title: string, families: readonly Family[]): string[] {
  const names = heads.flatMap((head) => {
    const family = familyOf([compoundOf(head, title)], families);
    if (NO_GOODS.has(head)) return [];
    if (!family) return tradeLexicon().has(head) ? [head] : [];
    return [nameOf(family, title, heads)];
  });
  return [...new Set(names)];
}

function nameOf(family: Family, title: string, heads: readonly string[]): string {
  const type = typeOf(family, title, heads);
  return `${familyMark}${family.name}${type === null ? '' : typeMark + type}`;
}

/** Names of properties before their figures: 扬程50m says nothing of what it is. */
const labels = knownProperties
  .flatMap(({ name, others }) => [name, ...others])
  .filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
  .sort((a, b) => b.length - a.length);
const LABELS = new RegExp(`(?:${labels.join('|')})(?=\\s*[:：≥≤]?\\s*\\d)`, 'gu');

/** Titles are read again and again: when reasons are shown, when an index is rebuilt. */
const readTitles = new Map<string, TitleNames>();
const mostRead = 20_000;

function namesInTitle(title: string): TitleNames {
  const known = readTitles.get(title);
  if (known) return known;
  if (readTitles.size >= mostRead) readTitles.clear();
  const names = readTitleNames(title.replace(LABELS, ' '));
  readTitles.set(title, names);
  return names;
}

/** A thing of which nothing says what it is is called by its title: it is not everything. */
function wordsOfThing(read: TitleNames, title: string): string[] {
  const words = wordsOf(thingOf(read), title);
  const whole = title
    .replace(AROUND, '')
    .replace(/[^\p{L}\d]+/gu, '')
    .slice(0, LONGEST_NAME);
  return words.length > 0 || whole === '' ? words : [wordMark + whole];
}

/** Of a thing its name tells what it is, where there is one: 电机端盖 is no 电机. */
function thingOf({ heads, qualifiers }: TitleNames): TitleNames {
  const names = heads.filter((head) => head.length > 1 && !WORDS_ABOUT_ANYTHING.has(head));
  return { heads, qualifiers: names.length > 0 ? [] : qualifiers };
}

/** Words that a listing of unknown goods, or of no goods at all, is about. */
function wordsOf({ heads, qualifiers }: TitleNames, title: string): string[] {
  const chinese = [...heads, ...qualifiers].filter((word) => word.length > 1 && !isQualifier(word) && !WORDS_ABOUT_ANYTHING.has(word)); // prettier-ignore
  const others = title.match(/[a-z][a-z0-9]+(?:-[a-z0-9]+)*|\d{4,}[a-z]*/gu) ?? [];
  return [...new Set([...chinese, ...others])]
    .slice(0, 3 * mostNames)
    .map((word) => wordMark + word);
}

function bareName(title: string): string {
  return title.replace(AROUND, ' ').match(/\p{Script=Han}{2,8}/u)?.[0] ?? '';
}

function named(attribute: MatchAttribute): MatchAttribute {
  const need = attribute.isMust ? (attribute.need ?? 'exact') : attribute.need;
  const name = propertyName(attribute.name);
  const ratio = name === '速比' && attribute.number === undefined ? RATIO.exec(attribute.value)?.[1] : undefined; // prettier-ignore
  const value = spelled(name, attribute.value);
  return { ...attribute, name, value, need, ...(ratio !== undefined && { number: Number(ratio) }) };
}

/** Of a pressure 16公斤 is 16 kgf/cm², of yarn 32S a count of 32. */
function spelled(name: string, value: string): string {
  if (name === '压力') return value.replace(/(?<=\d)\s*(?:公斤|kg)$/iu, '公斤压力');
  if (name === '支数') return value.replace(/(?<=\d)\s*s$/iu, '支');
  return value;
}

/** 1:20, i=20 and 20 are one ratio. */
const RATIO = /(?:^|[:=])\s*(\d+(?:\.\d+)?)\s*$/u;

function propertiesOf({ side, attributes }: Read, title: string, family: Family): MatchAttribute[] {
  const given = renamed(attributes, family);
  const beside = given
    .filter(isMixedSize)
    .map(({ value }) => withSpaces(plainValue(value).toLowerCase()));
  const stated = given.filter((attribute) => !isMixedSize(attribute));
  const text = [title, ...beside].join(' ');
  for (const { name } of family.properties) {
    if (stated.some((attribute) => attribute.name === name)) continue;
    const property = knownProperty(name);
    const value = property && valueInTitle(text, property);
    if (value) stated.push({ name, value });
  }
  return side === 'supply' ? stated : stated.map((attribute) => bound(attribute, family));
}

/** Free text says too much to be met or not. */
function isFreeText({ value, number, unit }: MatchAttribute): boolean {
  return number === undefined && readValue(value, unit).kind === 'text';
}

/** 规格 that is no size but 通径, 压力 and more: it is read like the title. */
function isMixedSize({ name, value, number, unit }: MatchAttribute): boolean {
  return name === '尺寸' && number === undefined && readValue(value, unit).kind !== 'size';
}

/** 容量 of a battery is its 电池容量, 等级 of a bolt its 强度等级: what the family does not know takes the name of what it is. */
function renamed(attributes: readonly MatchAttribute[], { properties }: Family): MatchAttribute[] {
  return attributes.map((attribute) => {
    const sort = sortOf(attribute);
    if (sort !== 'size' && properties.some(({ name }) => name === attribute.name)) return attribute;
    const meant = sort && properties.find(({ name }) => knownProperty(name)?.found === sort && !attributes.some((other) => other.name === name)); // prettier-ignore
    return meant ? { ...attribute, name: meant.name } : attribute;
  });
}

function sortOf({ name, value, number, unit }: MatchAttribute): string | null {
  const known = knownProperty(name)?.found;
  if (known === undefined) return null;
  if (known === 'grade') return known;
  const reading =
    number === undefined ? readValue(value, unit) : readValue(`${number}${unit ?? ''}`);
  if (reading.kind === 'size') return 'size';
  return reading.kind === 'figures' ? (reading.figures[0]?.unit.dimension ?? null) : null;
}

function bound(attribute: MatchAttribute, { properties }: Family): MatchAttribute {
  const rule: FamilyProperty | undefined = properties.find(({ name }) => name === attribute.name);
  const need = attribute.need ?? rule?.need ?? undefined;
  return need && !attribute.isMust ? { ...attribute, need, tolerance: rule?.tolerance } : attribute;
}

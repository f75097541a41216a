import {
  fieldProblem,
  findCountry,
  isDate,
  kindField,
  kindForms,
  parseQuantity,
  resolveRegion,
  unitByName,
  type FieldProblem,
  type KindField,
  type ResourceKind,
} from '@wanchang/kernel';
import { withFigure, type GivenAttribute } from './attributes';
import type { ListingAttribute, ListingContent } from './listing';

/** The value of a field as it is kept. */
export type FactValue = Pick<ListingAttribute, 'value' | 'number' | 'unit'>;

const SEPARATOR = /\s*[、,，;；/]\s*/;
const ANYWHERE = ['全国', '不限', '国外'];
const BOUND = /^(?:≥|≤|>|<|不少于|不低于|不超过|至少|最多|约)\s*|\s*(?:以上|以下|以内|左右|起)$/g;
const RANGE = /^(.*?\d.*?)\s*[-–—~～至到]\s*(\d.*)$/;

/** What a value says in a field of a kind; null: it is none of its type. */
export function readFact(field: KindField, text: string): FactValue | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  if (field.type === 'figure') return readFigure(field, plain);
  if (field.type === 'choice') return words(readChoices(field, plain));
  if (field.type === 'place') return words(readPlaces(plain));
  if (field.type === 'date') return isDate(plain) ? words(plain) : null;
  return words(text.trim());
}

const words = (value: string | null): FactValue | null =>
  value === null ? null : { value, number: null, unit: null };

function readChoices({ choices }: KindField, text: string): string | null {
  const known = (part: string) =>
    choices.find(({ zh, en }) => [zh, en].includes(part.toLowerCase()))?.zh;
  const found = known(text) ? [known(text)] : text.split(SEPARATOR).map(known);
  return found.every((one) => one !== undefined) ? [...new Set(found)].join('、') : null;
}

function readPlaces(text: string): string | null {
  const isPlace = (part: string) =>
    ANYWHERE.includes(part) || resolveRegion(part) !== null || findCountry(part) !== null;
  return text.split(SEPARATOR).every(isPlace) ? text : null;
}

/** A figure, or from one to another, or a bound: these two are kept as text, which the matching reads. */
function readFigure(field: KindField, text: string): FactValue | null {
  const bare = text.replace(BOUND, '');
  const [, from, to] = RANGE.exec(bare) ?? [];
  const usual = field.units[0]?.zh ?? '';
  const isPlain = /^[\d.,\s~～至到–—-]+$/.test(bare);
  const value =
    isPlain && bare === text && usual !== '' ? `${text} ${usual}` : inChinese(field, text);
  if (from !== undefined && to !== undefined) {
    const last = readOne(field, to);
    const first = readOne(
      field,
      /^[\d.,]+$/.test(from) ? `${from}${to.replace(/^[\d.,\s]+/, '')}` : from,
    );
    return first && last && first.number <= last.number ? words(value) : null;
  }
  const one = readOne(field, bare);
  if (!one) return null;
  return bare === text ? { value, ...one } : words(isPlain && usual !== '' ? text.replace(bare, `${bare} ${usual}`) : text); // prettier-ignore
}

/** `20 m²` is 20 平方米: what is one thing is written one way. */
function inChinese({ units }: KindField, text: string): string {
  const [, figure = '', unit = ''] = /^([\d.,]+)\s*([^\d\s\p{Script=Han}].*)$/u.exec(text) ?? [];
  const code = unit === '' ? null : (unitByName(unit)?.code ?? null);
  const named = units.find((one) => one.code === code);
  return named ? `${figure} ${named.zh}` : text;
}

function readOne(
  { name, units, bounds }: KindField,
  text: string,
): { number: number; unit: string | null } | null {
  const isShare = text.endsWith('%');
  const read = parseQuantity(isShare ? text.slice(0, -1) : text);
  if (!read || (isShare && read.unit !== null)) return null;
  const number = Number(read.value);
  if (bounds && (number < bounds[0] || number > bounds[1])) return null;
  const unit = isShare ? '%' : read.unit;
  if (unit === null) return { number, unit: units[0]?.code ?? null };
  if (units.length === 0)
    return unit === 'year' && name.zh.endsWith('年份') ? { number, unit: null } : null;
  return units.some(({ code }) => isAlike(code, unit)) ? { number, unit } : null;
}

function isAlike(one: string, other: string): boolean {
  const dimension = unitByName(one)?.dimension;
  return one === other || (dimension !== undefined && dimension === unitByName(other)?.dimension);
}

/** `3000` in 平方米 is what people write as 3000 平方米. */
function writtenValue({ value, unit }: GivenAttribute): string {
  return unit && /^[\d.,]+$/.test(value.trim()) ? `${value.trim()} ${unit}` : value;
}

/** An attribute as it is kept: of a field of the kind as that field is read. */
export function asFact(kind: ResourceKind, attribute: GivenAttribute): ListingAttribute {
  const field = kindField(kind, attribute.name);
  const read = field && readFact(field, writtenValue(attribute));
  const { name, must } = attribute;
  return read ? { name, ...read, ...(must ? { must } : {}) } : withFigure(attribute);
}

/** Values that are none of the type of their field. A field is named by its name: `attributes.面积`. */
export function factProblems({ kind, attributes }: ListingContent): FieldProblem[] {
  return attributes.flatMap((attribute) => {
    const field = kindField(kind, attribute.name);
    return field && !readFact(field, writtenValue(attribute)) ? [wrongValue(field)] : [];
  });
}

/** Fields without which a listing of its kind cannot be published. */
export function missingFacts({ kind, attributes, variants }: ListingContent): FieldProblem[] {
  const says = (given: readonly ListingAttribute[], { name }: KindField) =>
    given.some((attribute) => attribute.name === name.zh);
  const { fields } = kindForms()[kind];
  return fields
    .filter(({ isNeeded }) => isNeeded)
    .filter((field) => !says(attributes, field))
    .filter(
      (field) =>
        variants.length === 0 || !variants.every((variant) => says(variant.attributes, field)),
    )
    .map(({ name }) =>
      fieldProblem(`attributes.${name.zh}`, 'fact-missing', {
        zh: `请填写${name.zh}`,
        en: `fill in “${name.en}” (${name.zh})`,
      }),
    );
}

function wrongValue({ name, type, units, bounds, choices }: KindField): FieldProblem {
  const of = (language: 'zh' | 'en', list: KindField['choices']) =>
    list.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  const range = bounds ? `${bounds[0]}–${bounds[1]}` : '';
  const texts = {
    figure: {
      zh: `${name.zh}应为数值${range}${units.length > 0 ? `，单位可用：${of('zh', units)}` : ''}`,
      en: `“${name.en}” (${name.zh}) is a figure ${range}${units.length > 0 ? ` in ${of('en', units)}` : ''}`, // prettier-ignore
    },
    choice: {
      zh: `${name.zh}应从这些中选择：${of('zh', choices)}`,
      en: `“${name.en}” (${name.zh}) is one or more of ${of('en', choices)}`,
    },
    place: {
      zh: `${name.zh}应为省、市、县名称（多个用、分开），或“全国”`,
      en: `“${name.en}” (${name.zh}) names divisions of China, parted by 、, or 全国`,
    },
    date: {
      zh: `${name.zh}应为日期，如 2026-12-31`,
      en: `“${name.en}” (${name.zh}) is a day, YYYY-MM-DD`,
    },
    text: { zh: `请填写${name.zh}`, en: `fill in “${name.en}” (${name.zh})` },
  };
  return fieldProblem(`attributes.${name.zh}`, `fact-no-${type}`, texts[type]);
}

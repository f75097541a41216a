import { extractAttributes, modelNumbers } from '@wanchang/kernel';
import { readFigure } from '../reading/read-figure';
import { unitless } from '../units';
import type { KnownProperty } from './property-names';

const FIGURE = /(?<![\d.a-z×*-])([≥≤]?\d+(?:\.\d+)?)\s?([a-zμΩ°℃%‰]+[23]?(?:\/[a-z]+[23]?)?|\p{Script=Han}{3,4}|\p{Script=Han}{1,2}(?:\/\p{Script=Han}{1,2})?)/giu; // prettier-ignore
const MARKED = /(?<![a-z\d])(?:DN|PN)\s?\d+(?:\.\d+)?(?![\d.])/giu;
const SIZE = /(?<![a-z\d.])(?:[φø∅dm]\s?)?\d+(?:\.\d+)?(?:mm)?(?:\s?[×x*]\s?\d+(?:\.\d+)?(?:mm)?){1,3}(?:\s?(?:mm2|mm|cm|平方))?|\d{1,2}芯\d+(?:\.\d+)?平方|(?<![a-z\d])m\d{1,2}(?![\d.a-z])/giu; // prettier-ignore
const BORE =
  /(?<![a-z\d])dn\s?\d{1,4}(?!\d)|(?<![\d./])\d+(?:[-.]\d+)?(?:\/\d+)?\s?(?:英寸|寸|"|″)/giu;
const GRADE = /特级|[一二三四]级(?!能)|优等品?|一等品|合格品|(?<![\d.])\d{1,2}(?:\.\d)?级|p[.·]?[oc]\s?\d\d(?:\.5r?)?|(?<![\d.])[345]2\.5r?(?![\d.])|(?<![a-z\d])c\d\d(?!\d)/iu; // prettier-ignore
/** Of cloth and paper: 280g says 280 g/m². */
const GSM = /(?<![\d.])[1-9]\d{1,2}\s?(?:gsm|g|克)(?:\/(?:m2|㎡|平方米|平米))?(?![a-z])/iu;
/** 32s of cotton, 40s/2 in two plies; of cloth 210T and 300D. */
const YARN = /(?<![\da-z.])\d{1,3}(?:s|支)(?:\/\d)?(?![a-z\d])/iu;
const CLOTH = /(?<![\da-z.])\d{2,4}[dt](?![a-z\d])/iu;
const CAVITIES = /(?:一模)?(?:\d{1,2}|[一二两三四五六八十]+)[腔穴]/u;
/** 五层, and of corrugated board its flutes. */
const LAYERS = /(?<![\d.])(?:\d{1,2}|[二两三四五六七八九十])层(?:[a-e]{1,3}楞)?/iu;
const VARIETY = /\p{Script=Han}{2}\d{1,4}号|稻花香|长粒香|丝苗|富硒|珍珠米|小町|猫牙|油粘|五常/u;
const FIBRE = /全涤|涤棉|涤粘|涤纶|全棉|纯棉|棉麻|锦纶|尼龙|腈纶|粘胶|亚麻|羊毛|氨纶/u;
/** Plastics, magnets, mould steels and titanium by their designations. */
const DESIGNATION = /(?<![a-z\d-])(?:n\d{2}(?:m|h|sh|uh|eh)?|ta\d{1,2}|tc\d{1,2}|p20|718h?|nak80|s136h?|h13|f5[135]|f22|f304l?|f316l?|a105n?|abs|pp|pe|pc|pa(?:6|66)|pom|pet|pbt|pmma|pvc|ptfe)(?![a-z\d])/iu; // prettier-ignore
const NUMBERED_STEEL = /(?<!\d)(\d\d)(?:号钢|#)/u;
const COLOUR = /(?:大|深|浅|军|银|米|藏|墨|天)?(?:红|橙|黄|绿|青|蓝|紫|黑|白|灰|棕)色/u;
const LABELLED = String.raw`\s*[::]?\s*([≥≤]?\d+(?:\.\d+)?(?:\s?[a-zμΩ°℃%‰]+[23]?(?:\/[a-z]+[23]?)?|\s?\p{Script=Han}{1,4})?)`;

/** Two ratings without a blank: 380V50Hz, 5.5kW4P. */
const JOINED =
  /(?<=\d\s?(?:kva|kw|kv|mpa|bar|hz|db|ah|mm|cm|kg|[wvatmkp]))(?=\d(?![23]?\/|[^\d.]))|(?<=\d\s?(?:mm|mpa))(?=[a-z])|(?<=\d[a-e]?)(?=(?:dn|pn)\d)/giu;

/** A title as values are looked for in it. */
export function withSpaces(title: string): string {
  return title.replace(JOINED, ' ').replace(/(?<=q\d{3})-(?=[a-e](?![a-z\d]))/gu, '');
}

/**
 * What a title says of a property: behind its name, or by what the figure is. Null where it says nothing.
 * @param title in half width and simplified characters.
 */
export function valueInTitle(title: string, property: KnownProperty): string | null {
  return behindName(title, property) ?? bySort(title, property.found);
}

function behindName(title: string, { name, others }: KnownProperty): string | null {
  for (const label of [name, ...others]) {
    const at = /^\p{Script=Han}/u.test(label) ? title.indexOf(label) : -1;
    if (at < 0) continue;
    const [, found] = new RegExp(`^${LABELLED}`, 'iu').exec(title.slice(at + label.length)) ?? [];
    const value = found && (longestFigure(found) ?? /^[≥≤]?[\d.]+/.exec(found)?.[0]);
    if (value) return value;
  }
  return null;
}

function bySort(title: string, found: string): string | null {
  switch (found) {
    case '':
      return null;
    case 'size':
      return title.match(SIZE)?.[0] ?? null;
    case 'bore':
      return title.match(BORE)?.[0] ?? null;
    case 'grade':
      return GRADE.exec(title)?.[0] ?? null;
    case 'gsm':
      return title.match(GSM)?.[0].replace(/[克g].*$/u, 'g/m2') ?? null;
    case 'yarn':
      return title.match(YARN)?.[0].replace(/s/iu, '支') ?? null;
    case 'cloth':
      return title.match(CLOTH)?.[0] ?? null;
    case 'variety':
      return VARIETY.exec(title)?.[0] ?? null;
    case 'layers':
      return LAYERS.exec(title)?.[0] ?? null;
    case 'cavities':
      return CAVITIES.exec(title)?.[0] ?? null;
    case 'fibre':
      return FIBRE.exec(title)?.[0] ?? null;
    case 'colour':
      return COLOUR.exec(title)?.[0] ?? null;
    case 'model':
      return modelNumbers(title)[0] ?? null;
    case 'material':
      return (
        numberedSteel(title) ??
        extractAttributes(title).find(({ name }) => name === '材质')?.value ??
        DESIGNATION.exec(title)?.[0] ??
        null
      );
    default:
      return ofDimension(title, found);
  }
}

function numberedSteel(title: string): string | null {
  const number = NUMBERED_STEEL.exec(title)?.[1];
  return number === undefined ? null : `${number}#`;
}

function ofDimension(title: string, dimension: string): string | null {
  const marked = title.match(MARKED)?.find((one) => readFigure(one)?.unit.dimension === dimension);
  if (marked) return marked;
  for (const [, number = '', unit = ''] of title.matchAll(FIGURE)) {
    const value = longestFigure(`${number}${unit}`);
    if (value && readFigure(value)?.unit.dimension === dimension) return value;
  }
  return null;
}

/** The figure with the longest unit that is one: 4极 of 4极立式. */
function longestFigure(text: string): string | null {
  const shortest = /^[≥≤]?[\d.]+/.exec(text)?.[0].length ?? 0;
  for (let end = text.length; end > shortest; end--) {
    const read = readFigure(text.slice(0, end));
    if (read && read.unit.dimension !== unitless) return text.slice(0, end).trim();
  }
  return null;
}

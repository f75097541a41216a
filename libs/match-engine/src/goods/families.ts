import type { Need } from '../listing';
import { FAMILIES } from './families.data';
import { propertyName } from './property-names';

/** A property that a family of goods is told apart by. */
export interface FamilyProperty {
  readonly name: string;
  /** Null: compared, and does not bind. */
  readonly need: Need | null;
  /** How far off a figure still counts as met, in percent. */
  readonly tolerance: number;
}

export interface Family {
  readonly name: string;
  /** How names of its goods end. */
  readonly endings: readonly string[];
  /** Names of one type each. */
  readonly types: readonly (readonly string[])[];
  readonly properties: readonly FamilyProperty[];
}

const marks: Readonly<Record<string, Need>> = { '!': 'exact', '>': 'atLeast', '<': 'atMost' };
const usualTolerance = 2;
/** Percent: more asks for nothing. */
export const mostTolerance = 50;

export class FamilyRulesError extends Error {
  override readonly name = 'FamilyRulesError';

  /** @param line where it stands, from 1 on. */
  constructor(
    readonly line: number,
    readonly texts: { readonly zh: string; readonly en: string },
  ) {
    super(`${line}: ${texts.en}`);
  }
}

/**
 * Reads families, one a line as in `families.data.ts`. Empty lines count for nothing.
 * @throws FamilyRulesError for a line that cannot be read or contradicts itself or another.
 */
export function readFamilies(text: string): readonly Family[] {
  const families: Family[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const family = readFamily(line, at + 1);
    checkAgainst(families, family, at + 1);
    families.push(family);
  });
  return families;
}

let known: readonly Family[] | undefined;

/** The families that the product brings along. */
export const tradeFamilies = (): readonly Family[] => (known ??= readFamilies(FAMILIES));

function readFamily(line: string, at: number): Family {
  const [name = '', endings = '', types = '', properties = '', ...more] = line.trim().split('|');
  if (name === '' || endings.trim() === '' || more.length > 0)
    throw new FamilyRulesError(at, { zh: '应为：名称|结尾|类型|属性', en: 'should be: name|endings|types|properties' }); // prettier-ignore
  const read = properties.trim().split(/\s+/).filter((one) => one !== '').map((one) => readProperty(one, at)); // prettier-ignore
  const twice = read.find(({ name: one }, i) => read.findIndex((other) => other.name === one) !== i); // prettier-ignore
  if (twice)
    throw new FamilyRulesError(at, { zh: `“${twice.name}”有两条规则，相互矛盾`, en: `“${twice.name}” has two rules, which contradict each other` }); // prettier-ignore
  const groups = types.split(';').map((group) => group.split('=').map(plain).filter((one) => one !== '')); // prettier-ignore
  const names = groups.flat();
  const both = names.find((one, i) => names.indexOf(one) !== i);
  if (both !== undefined)
    throw new FamilyRulesError(at, { zh: `“${both}”属于两个类型`, en: `“${both}” is of two types` }); // prettier-ignore
  return { name, endings: endings.trim().split(/\s+/).map(plain), types: groups.filter((group) => group.length > 0), properties: read }; // prettier-ignore
}

function readProperty(written: string, at: number): FamilyProperty {
  const [, name = '', mark = '', percent] = /^([^!<>\d%]+)([!<>]?)(?:(\d+(?:\.\d+)?)%)?$/.exec(written) ?? []; // prettier-ignore
  if (name === '')
    throw new FamilyRulesError(at, { zh: `无法读懂“${written}”`, en: `“${written}” cannot be read` }); // prettier-ignore
  const tolerance = percent === undefined ? usualTolerance : Number(percent);
  if (tolerance > mostTolerance)
    throw new FamilyRulesError(at, { zh: `“${name}”的容差超过 50%，等于没有要求`, en: `a tolerance of more than 50 % for “${name}” asks for nothing` }); // prettier-ignore
  return { name: propertyName(name), need: marks[mark] ?? null, tolerance };
}

function checkAgainst(families: readonly Family[], { name, endings }: Family, at: number): void {
  if (families.some((other) => other.name === name))
    throw new FamilyRulesError(at, { zh: `“${name}”出现两次`, en: `“${name}” occurs twice` });
  for (const other of families) {
    const both = endings.find((ending) => other.endings.includes(ending));
    if (both !== undefined)
      throw new FamilyRulesError(at, { zh: `“${both}”同属“${other.name}”和“${name}”`, en: `“${both}” belongs to both “${other.name}” and “${name}”` }); // prettier-ignore
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

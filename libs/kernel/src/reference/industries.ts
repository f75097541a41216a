import { INDUSTRIES } from './industries.data';

export const INDUSTRY_LEVELS = ['section', 'division', 'group'] as const;
export type IndustryLevel = (typeof INDUSTRY_LEVELS)[number];

/** One class of GB/T 4754-2017: a section `C`, a division `34` or a group `344`. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: IndustryLevel;
  /** Null for sections only. */
  readonly parentCode: string | null;
  readonly sectionCode: string;
}

export interface IndustryNode extends Industry {
  readonly children: readonly IndustryNode[];
}

let index: ReadonlyMap<string, Industry> | undefined;
let tree: readonly IndustryNode[] | undefined;

function industries(): ReadonlyMap<string, Industry> {
  index ??= new Map(parse(INDUSTRIES).map((industry) => [industry.code, industry]));
  return index;
}

function parse(table: string): Industry[] {
  const found: Industry[] = [];
  let section = '';
  let division = '';
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' | ');
    if (line.startsWith('  ')) {
      found.push(...parseGroups(section, division, left.trim(), right));
      continue;
    }
    const [code = '', name = ''] = left.split(' ');
    if (code.length === 1) {
      section = code;
      found.push({
        code,
        name,
        nameEn: right,
        level: 'section',
        parentCode: null,
        sectionCode: section,
      });
    } else {
      division = code;
      found.push({
        code,
        name,
        nameEn: right,
        level: 'division',
        parentCode: section,
        sectionCode: section,
      });
    }
  }
  return found;
}

function parseGroups(
  section: string,
  division: string,
  names: string,
  namesEn: string,
): Industry[] {
  const translations = namesEn.split('; ');
  return names.split(' ').map((group, i) => ({
    code: `${division}${group.charAt(0)}`,
    name: group.slice(1),
    nameEn: translations[i] ?? '',
    level: 'group',
    parentCode: division,
    sectionCode: section,
  }));
}

/** Every section, division and group in the order of the standard. */
export function allIndustries(): Iterable<Industry> {
  return industries().values();
}

/**
 * An industry of GB/T 4754-2017 (amended 2019) by section letter, division or group code. A four-digit
 * class answers with its group; the section letter may stand in front, as in `C3443`, when it is right.
 */
export function industryByCode(code: string): Industry | null {
  const [, letter, digits] = /^([A-T])?(\d{2,4})?$/.exec(code.trim().toUpperCase()) ?? [];
  const industry = industries().get(digits?.slice(0, 3) ?? letter ?? '') ?? null;
  return letter && industry?.sectionCode !== letter ? null : industry;
}

/** The whole classification as a tree of sections, divisions and groups. */
export function industryTree(): readonly IndustryNode[] {
  tree ??= buildTree();
  return tree;
}

function buildTree(): IndustryNode[] {
  const sections: IndustryNode[] = [];
  const childrenByCode = new Map<string, IndustryNode[]>();
  for (const industry of allIndustries()) {
    const children: IndustryNode[] = [];
    childrenByCode.set(industry.code, children);
    const siblings = industry.parentCode ? childrenByCode.get(industry.parentCode) : sections;
    siblings?.push({ ...industry, children });
  }
  return sections;
}

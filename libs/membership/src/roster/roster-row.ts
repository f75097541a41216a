import { findIndustries, industryByCode, resolveRegion } from '@wanchang/kernel';
import { KIND_NAMES, MEMBER_KINDS, type MemberKind } from '../domain/member';
import type { Registration } from '../domain/registration';
import type { RosterColumn } from './columns';

export type RosterCells = Readonly<Partial<Record<RosterColumn, string>>>;

/** Other words that rosters use for the member kinds (R9.1). */
const KIND_WORDS: Readonly<Record<string, MemberKind>> = {
  县: 'county',
  市: 'county',
  区: 'county',
  县级市: 'county',
  市辖区: 'county',
  乡镇: 'key_township',
  企业: 'domestic_enterprise',
  中国企业: 'domestic_enterprise',
  内资企业: 'domestic_enterprise',
  外资企业: 'foreign_enterprise',
  国外企业: 'foreign_enterprise',
};

/**
 * What a row registers. A text that names nothing is passed on as it is: the rules of registration
 * say what is wrong with it, the same to a roster as to a form.
 */
export function toRegistration(cells: RosterCells): Registration {
  return {
    kind: kindOf(cells.kind ?? ''),
    nameZh: cells.nameZh ?? '',
    nameEn: cells.nameEn,
    creditCode: cells.creditCode,
    regionCode: resolveRegion(cells.region ?? '')?.code ?? cells.region ?? '',
    industries: industriesOf(cells.industries ?? ''),
    contactName: cells.contactName,
    contactPhone: cells.contactPhone,
    contactEmail: cells.contactEmail,
    joinedYear: cells.joinedYear ? yearOf(cells.joinedYear) : null,
    administrator: { name: cells.administratorName, email: cells.administratorEmail },
  };
}

function kindOf(word: string): MemberKind {
  const named = MEMBER_KINDS.find((kind) => kind === word || KIND_NAMES[kind].zh === word);
  return named ?? KIND_WORDS[word] ?? (word as MemberKind);
}

/** Official names contain 、 themselves: it parts names only where the whole is none. */
function industriesOf(text: string): string[] {
  const codes = partsOf(text, /[,，;；|\n]/).flatMap((part) => {
    const code = industryOf(part);
    return code ? [code] : partsOf(part, /、/).map((name) => industryOf(name) ?? name);
  });
  return [...new Set(codes)];
}

function partsOf(text: string, separator: RegExp): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function industryOf(text: string): string | null {
  const byCode = industryByCode(text);
  if (byCode) return byCode.code;
  const [best] = findIndustries(text, 1);
  const named = best && [best.name, best.nameEn.toLowerCase()].includes(text.toLowerCase());
  return named ? best.code : null;
}

/** NaN for anything but a year, which the rules refuse. */
function yearOf(text: string): number {
  return /^\d{4}年?$/.test(text) ? parseInt(text, 10) : NaN;
}

import { fieldProblem, isDecimal, unitByName, type LocalisedText } from '@wanchang/kernel';
import { uncleanPath } from '@wanchang/platform';
import type { SpecFilter } from '@wanchang/search';
import { catalogErrors } from '../domain/catalog.errors';

/** Bounds of what can be asked of properties at once. */
export const SPEC_FILTER_LIMITS = {
  filters: 6,
  name: 40,
  values: 12,
  value: 60,
  unit: 20,
} as const;

const FORM: LocalisedText = {
  zh: '应为 JSON 数组，每项写规格名称 name，再写可选的文字 anyOf，或范围 from、to 与单位 unit，例如 [{"name":"口径","from":"50","to":"100","unit":"mm"}]。',
  en: 'give a JSON array; each entry has a name and either anyOf, or from and to with a unit: [{"name":"口径","from":"50","to":"100","unit":"mm"}].',
};
const TOO_MANY: LocalisedText = {
  zh: '最多同时按 6 项规格筛选，每项名称只写一次，最多选 12 个值。',
  en: 'at most six properties at once, each named once, with at most twelve values.',
};
const NUMBER: LocalisedText = {
  zh: '“{name}”的范围应为数字（最多 15 位整数、6 位小数），且下限不大于上限。',
  en: 'the bounds of “{name}” are numbers (15 digits before the point, 6 after it), the lower not above the upper.',
};
const UNIT: LocalisedText = {
  zh: '“{name}”的单位“{unit}”不认识，请写 mm、kW、MPa 等单位。',
  en: 'the unit “{unit}” of “{name}” is not known; write mm, kW, MPa and the like.',
};

const refused = (text: LocalisedText, args: Record<string, string> = {}) =>
  catalogErrors('specs-unreadable', { fields: [fieldProblem('specs', 'specFilter', text, args)] });

const FIELDS = new Set(['name', 'anyOf', 'from', 'to', 'unit']);
const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= max;

/**
 * Filters by properties out of the JSON in an address.
 * @throws DomainError catalog.specs-unreadable
 */
export function readSpecFilters(text: string | undefined): SpecFilter[] {
  if (!text) return [];
  const given = parsed(text);
  if (!Array.isArray(given) || uncleanPath(given) !== null) throw refused(FORM);
  if (given.length > SPEC_FILTER_LIMITS.filters) throw refused(TOO_MANY);
  const filters = given.map(readOne);
  const names = new Set(filters.map(({ name }) => name.normalize('NFKC').toLowerCase()));
  if (names.size < filters.length) throw refused(TOO_MANY);
  return filters;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(FORM);
  }
}

function readOne(given: unknown): SpecFilter {
  if (typeof given !== 'object' || given === null) throw refused(FORM);
  const { name, anyOf, from, to, unit } = given as Record<string, unknown>;
  const known = Object.keys(given).every((field) => FIELDS.has(field));
  if (!known || !isText(name, SPEC_FILTER_LIMITS.name)) throw refused(FORM);
  const words = anyOf === undefined ? null : readWords(anyOf);
  const low = readBound(from, name);
  const high = readBound(to, name);
  const isBounded = low !== null || high !== null;
  if (words === null && !isBounded) throw refused(FORM);
  if (low !== null && high !== null && low > high) throw refused(NUMBER, { name });
  return {
    name: name.trim(),
    ...(words && { anyOf: words }),
    ...(isBounded && { from: low, to: high, unit: readUnit(unit, name) }),
  };
}

function readWords(given: unknown): string[] {
  if (!Array.isArray(given) || given.length === 0) throw refused(FORM);
  if (given.length > SPEC_FILTER_LIMITS.values) throw refused(TOO_MANY);
  if (!given.every((word) => isText(word, SPEC_FILTER_LIMITS.value))) throw refused(FORM);
  return given;
}

function readBound(given: unknown, name: string): number | null {
  if (given === undefined || given === null || given === '') return null;
  const text = typeof given === 'number' ? String(given) : given;
  if (!isDecimal(text)) throw refused(NUMBER, { name });
  return Number(text);
}

function readUnit(given: unknown, name: string): string | null {
  if (given === undefined || given === null || given === '') return null;
  if (!isText(given, SPEC_FILTER_LIMITS.unit)) throw refused(FORM);
  if (!unitByName(given)) throw refused(UNIT, { name, unit: given });
  return given;
}

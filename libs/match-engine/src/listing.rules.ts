import { COASTS, REGION_WISHES, RESOURCE_KINDS, SIDES } from '@wanchang/kernel';
import { parseDay, parseValidity } from './calendar';
import { industryPath } from './industry';
import { matchLimits, type MatchAttribute, type IndexedListing } from './listing';
import { MatchInputError } from './match.errors';

/** @throws MatchInputError naming the first field that cannot be matched on. */
export function checkListing(listing: IndexedListing): void {
  checkText('id', listing.id, matchLimits.id);
  checkText('memberId', listing.memberId, matchLimits.id);
  checkChoice('side', listing.side, SIDES);
  checkChoice('kind', listing.kind, RESOURCE_KINDS);
  checkChoice('coast', listing.coast, COASTS);
  checkChoice('crossRegionWish', listing.crossRegionWish, REGION_WISHES);
  checkText('provinceCode', listing.provinceCode, matchLimits.id);
  checkText('title', listing.title, matchLimits.title);
  if (!hasWord(listing.title)) throw new MatchInputError('text-empty', 'title');
  checkInteger('version', listing.version, 0, Number.MAX_SAFE_INTEGER);
  if (industryPath(listing.industryCode) === null) {
    throw new MatchInputError('industry-unknown', 'industryCode');
  }
  checkAttributes(listing.attributes);
  checkTerms(listing);
  checkPlaceAndTime(listing);
}

function checkAttributes(attributes: readonly MatchAttribute[]): void {
  const given: unknown = attributes;
  if (!Array.isArray(given)) throw new MatchInputError('value-unknown', 'attributes');
  if (attributes.length > matchLimits.attributes) {
    throw new MatchInputError('too-many', 'attributes');
  }
  for (let i = 0; i < attributes.length; i++) {
    try {
      checkAttribute(attributes[i] as MatchAttribute);
    } catch (error) {
      if (!(error instanceof MatchInputError)) throw error;
      throw new MatchInputError(error.code, `attributes[${i}].${error.field}`);
    }
  }
}

function checkAttribute({ name, value, number, max, unit }: MatchAttribute): void {
  checkText('name', name, matchLimits.attributeName);
  checkText('value', value, matchLimits.attributeValue);
  checkUnit('unit', unit);
  if (number !== undefined) checkNumber('number', number, -matchLimits.amount);
  if (max !== undefined) checkNumber('max', max, number ?? Infinity);
}

function checkTerms({ price, quantity }: IndexedListing): void {
  if (price) {
    checkNumber('price.amount', price.amount, 0);
    checkUnit('price.unit', price.unit);
    if (!/^[A-Z]{3}$/.test(price.currency)) {
      throw new MatchInputError('currency-invalid', 'price.currency');
    }
  }
  if (quantity) {
    checkNumber('quantity.amount', quantity.amount, 0);
    checkUnit('quantity.unit', quantity.unit);
  }
}

function checkPlaceAndTime(listing: IndexedListing): void {
  const { leadTimeDays, dueDate, validUntil, point, reputation } = listing;
  if (leadTimeDays !== undefined) checkNumber('leadTimeDays', leadTimeDays, 0, 36_500);
  if (dueDate !== undefined && parseDay(dueDate) === null) {
    throw new MatchInputError('date-invalid', 'dueDate');
  }
  if (validUntil !== undefined && parseValidity(validUntil) === null) {
    throw new MatchInputError('date-invalid', 'validUntil');
  }
  if (point) {
    checkNumber('point.lat', point.lat, -90, 90);
    checkNumber('point.lng', point.lng, -180, 180);
  }
  if (reputation !== undefined) checkNumber('reputation', reputation, 0, 1);
}

export function checkInteger(field: string, value: number, min: number, max: number): void {
  checkNumber(field, value, min, max);
  if (!Number.isInteger(value)) throw new MatchInputError('out-of-range', field);
}

function checkNumber(
  field: string,
  value: number,
  min: number,
  max: number = matchLimits.amount,
): void {
  if (!Number.isFinite(value)) throw new MatchInputError('number-invalid', field);
  if (value < min || value > max) throw new MatchInputError('out-of-range', field);
}

/** As the words of a text are read. */
function hasWord(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(isPlain(title) ? title : title.normalize('NFKC'));
}

/** NFKC makes at most this many UTF-16 units of one (U+FDFA). */
const maxUnfolded = 18;

function checkText(field: string, value: string, longest: number): void {
  if (typeof value !== 'string' || isBlank(value)) throw new MatchInputError('text-empty', field);
  const mayUnfold = value.length * maxUnfolded > longest && !isPlain(value);
  if (value.length > longest || (mayUnfold && value.normalize('NFKC').length > longest)) {
    throw new MatchInputError('text-too-long', field);
  }
}

function isBlank(value: string): boolean {
  return !isPlainCode(value.charCodeAt(0)) && value.trim() === '';
}

function isPlain(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (!isPlainCode(value.charCodeAt(i))) return false;
  return true;
}

/** Characters that NFKC leaves alone and that are no space: visible ASCII and common Chinese. */
function isPlainCode(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fa5);
}

function checkUnit(field: string, unit: string | undefined): void {
  if (unit !== undefined && unit !== '') checkText(field, unit, matchLimits.unit);
}

function checkChoice<T extends string>(field: string, value: T, choices: readonly T[]): void {
  if (!choices.includes(value)) throw new MatchInputError('value-unknown', field);
}

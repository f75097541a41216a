import type { Locale } from '../locale';
import { industryByCode } from './industries';
import { regionByCode } from './regions';

/** What an entry of GB/T 4754 is called in a language; an unknown code is its own name. */
export function industryNameIn(locale: Locale, code: string): string {
  return nameIn(locale, industryByCode(code), code);
}

/** What a division is called in a language, in Chinese below provinces; an unknown code is its own name. */
export function regionNameIn(locale: Locale, code: string): string {
  return nameIn(locale, regionByCode(code), code);
}

function nameIn(
  locale: Locale,
  entry: { readonly name: string; readonly nameEn?: string } | null,
  code: string,
): string {
  return (locale === 'en' ? entry?.nameEn : undefined) ?? entry?.name ?? code;
}

import { industryByCode, type Locale } from '@wanchang/kernel';

export function industryName(code: string, locale: Locale): string {
  const industry = industryByCode(code);
  return (locale === 'en' ? industry?.nameEn : industry?.name) ?? code;
}

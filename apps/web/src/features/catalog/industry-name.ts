import type { IndustryRef } from '../../app/contract';
import type { Language } from '../../app/language';

export function industryName(industry: IndustryRef | null, language: Language): string | null {
  if (!industry) return null;
  return language === 'en' ? (industry.nameEn ?? industry.name) : industry.name;
}

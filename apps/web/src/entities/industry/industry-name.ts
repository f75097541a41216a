import type { Language } from '../../ui/language';
import type { IndustryRef } from './types';

export function industryName(industry: IndustryRef | null, language: Language): string | null {
  if (!industry) return null;
  return language === 'en' ? (industry.nameEn ?? industry.name) : industry.name;
}

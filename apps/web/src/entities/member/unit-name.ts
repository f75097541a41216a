import type { Language } from '../../ui/language';

export const unitName = (
  unit: { nameZh: string; nameEn: string | null },
  language: Language,
): string => (language === 'en' ? (unit.nameEn ?? unit.nameZh) : unit.nameZh);

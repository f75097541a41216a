/** Languages the product speaks. Chinese is the default; English is complete. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the product. */
export interface LocalisedText {
  readonly zh: string;
  readonly en: string;
}

export function localised(text: LocalisedText, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}

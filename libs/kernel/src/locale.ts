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

/** A language as {@link LocalisedText} names it. */
export type Language = keyof LocalisedText;

/** What stands for a placeholder: the same in both languages, or a word of its own in each. */
export type TextArguments = Readonly<Record<string, string | number | LocalisedText>>;

/** Replaces `{name}` in both languages by the argument of that name; an unknown name stays as it is. */
export function fillIn(text: LocalisedText, args: TextArguments): LocalisedText {
  const fill = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = args[name] ?? placeholder;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { zh: fill('zh'), en: fill('en') };
}

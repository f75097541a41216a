import { originCountryValues } from '../../api/api-values';
import type { Language } from '../../ui/language';

interface CountryOption {
  value: string;
  label: string;
  /** The names in both languages, and the code. */
  search: string;
}

const namesIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'region' });

/** Foreign countries by name, in the order of the language. */
export function countries(language: Language): CountryOption[] {
  const [own, zh, en] = [namesIn(language), namesIn('zh-Hans'), namesIn('en')];
  return originCountryValues
    .map((value) => ({
      value,
      label: own.of(value) ?? value,
      search: `${zh.of(value)} ${en.of(value)} ${value}`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

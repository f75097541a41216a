import { createStore, useStore } from './store';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const STORAGE_KEY = 'wanchang.language';

const language = createStore<Language>(firstLanguage());

function firstLanguage(): Language {
  const chosen = localStorage.getItem(STORAGE_KEY);
  const known = languages.find((each) => each === chosen);
  if (known) return known;
  const preferred = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return preferred?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export const currentLanguage = language.get;
export const useLanguage = (): Language => useStore(language);

export function setLanguage(next: Language): void {
  localStorage.setItem(STORAGE_KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}

import { loadDraft, saveDraft } from '../../ui/local-drafts';

const KEY = 'recent-searches';
const MOST = 8;

/** What was searched for on this device, the latest first; forgotten when the person signs out. */
export function recentSearches(): string[] {
  return loadDraft<string[]>(KEY) ?? [];
}

export function rememberSearch(text: string): void {
  saveDraft(KEY, [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

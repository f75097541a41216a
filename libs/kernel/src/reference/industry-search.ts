import { allIndustries, industryByCode, type Industry } from './industries';
import { suggestIndustry } from './industry-suggestion';

/**
 * Industries that a text may mean, best first: by code or its beginning, then by name in Chinese or
 * English, whole before beginning before fragment; then by product word (球阀 finds 344).
 */
export function findIndustries(text: string, limit = 20): Industry[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return [];
  const ranked: Industry[][] = [[], [], [], [], []];
  for (const industry of allIndustries()) {
    const fit = fitOf(industry, wanted);
    if (fit !== null) ranked[fit]?.push(industry);
  }
  const suggested = industryByCode(suggestIndustry(wanted) ?? '');
  const exact = industryByCode(wanted);
  const found = [exact, ...ranked.slice(0, 3).flat(), suggested, ...ranked.slice(3).flat()];
  return [...new Set(found.filter((industry) => industry !== null))].slice(0, limit);
}

function fitOf({ code, name, nameEn }: Industry, wanted: string): number | null {
  const english = nameEn.toLowerCase();
  if (name === wanted || english === wanted) return 0;
  if (/^\d/.test(wanted)) return code.startsWith(wanted) ? 1 : null;
  if (name.startsWith(wanted) || english.startsWith(wanted)) return 2;
  if (name.includes(wanted)) return 3;
  return english.includes(wanted) ? 4 : null;
}

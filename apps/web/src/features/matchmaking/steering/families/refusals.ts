import { Problem } from '../../../../ui/problem';
import type { FamilyRulesText } from './texts';
import type { FamilyRule } from './types';

/** What is refused of which property. */
export function refusalsOf(
  error: Error,
  sent: readonly FamilyRule[],
  t: FamilyRulesText,
): string[] {
  const fields = error instanceof Problem ? error.fields : [];
  return fields.map(({ field, message }) => {
    const where = placeOf(field, sent);
    return where === '' ? message : t.refused(where, message);
  });
}

/** The family, and the property if it is of one, that a place such as `rules.0.properties.1` in what was sent is. */
function placeOf(field: string, sent: readonly FamilyRule[]): string {
  const [, rule, property] = /^rules\.(\d+)(?:\.properties\.(\d+))?/.exec(field) ?? [];
  const { family, properties } = sent[Number(rule)] ?? { family: '', properties: [] };
  return [family, properties[Number(property)]?.name ?? '']
    .filter((name) => name !== '')
    .join(' · ');
}

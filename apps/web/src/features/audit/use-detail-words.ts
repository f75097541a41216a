import { useFactorName } from '../../entities/match/use-factor-name';
import { useMemberText } from '../../entities/member/texts';
import { useAuditText } from './texts';
import type { AuditDetail } from './types';

/** Some names mean another thing by what stands under them: a side of a deal is no supply, and a number of days no date. */
const meant = ({ name, value }: AuditDetail): string => {
  if (name === 'side' && value !== 'supply' && value !== 'demand') return 'party';
  return name === 'days' && /^\d+$/.test(value) ? 'dayCount' : name;
};

/** What an entry keeps, in words: `from: active` is `原状态：正常`. What has no word is shown as it is. */
export function useDetailWords(): (detail: AuditDetail) => string {
  const t = useAuditText();
  const { standings, roles } = useMemberText();
  const factorName = useFactorName();
  const values: Readonly<Record<string, string>> = { ...t.values, ...standings, ...roles };
  const names: Readonly<Record<string, string>> = t.names;
  return (detail) => {
    const { name, value } = detail;
    const label = meant(detail)
      .split('.')
      .map((part) => names[part] ?? factorName(part));
    return t.detail(label.join(' '), (name === 'fields' ? names[value] : values[value]) ?? value);
  };
}

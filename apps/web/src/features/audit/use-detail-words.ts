import { useFactorName } from '../../entities/match/use-factor-name';
import { useMemberText } from '../../entities/member/texts';
import { useAuditText } from './texts';
import type { AuditDetail } from './types';

/** What an entry keeps, in words: `from: active` is `原状态：正常`. What has no word is shown as it is. */
export function useDetailWords(): (detail: AuditDetail) => string {
  const t = useAuditText();
  const { standings, roles } = useMemberText();
  const factorName = useFactorName();
  const values: Readonly<Record<string, string>> = { ...t.values, ...standings, ...roles };
  const names: Readonly<Record<string, string>> = t.names;
  return ({ name, value }) => {
    const label = name.split('.').map((part) => names[part] ?? factorName(part));
    return t.detail(label.join(' '), (name === 'fields' ? names[value] : values[value]) ?? value);
  };
}

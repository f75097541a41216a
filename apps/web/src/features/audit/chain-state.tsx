import { Alert } from 'antd';
import { formatDateTime } from '../../ui/clock';
import { useLanguage } from '../../ui/language';
import { useAuditChain } from './queries';
import { useAuditText } from './texts';
import type { AuditChain } from './types';

/** How far the audit is sealed and what its last check found. */
export function ChainState() {
  const t = useAuditText().chain;
  const chain = useAuditChain().data;
  const language = useLanguage();
  if (!chain) return null;
  const { sealed, sealedUntil, waiting, verified, head } = chain;
  const time = (at: string) => formatDateTime(at, language);
  const parts = [
    sealedUntil ? t.sealedUntil(sealed, time(sealedUntil)) : t.nothingSealed,
    waiting > 0 && t.waiting(waiting),
    verified ? t.verifiedAt(time(verified.at)) : t.notVerified,
  ];
  const problem = verified?.problem;
  return (
    <Alert
      type={toneOf(chain)}
      showIcon
      title={
        problem
          ? t.broken(t.problems[problem.kind], problem.entryId ?? problem.no ?? '')
          : t.title[toneOf(chain)]
      }
      description={<span title={head}>{parts.filter(Boolean).join(t.separator)}</span>}
    />
  );
}

function toneOf({ verified }: AuditChain): 'success' | 'info' | 'error' {
  if (!verified) return 'info';
  return verified.problem ? 'error' : 'success';
}

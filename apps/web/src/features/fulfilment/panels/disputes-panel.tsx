import { Button } from 'antd';
import { useState } from 'react';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { formatMoney } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { DisputeEntries } from '../dispute-entries';
import { ActForm } from '../forms/act-form';
import { ClaimForm } from '../forms/claim-form';
import { useFulfilmentText } from '../texts';
import type { Contract, Dispute, DisputeAction } from '../types';

const tones = {
  claimed: 'warn',
  answered: 'primary',
  mediation: 'warn',
  settled: 'good',
  closed: 'plain',
} as const;

/** Claims of both sides, what was said, and what my side may do now. */
export function DisputesPanel({ contract }: { contract: Contract }) {
  const { disputes: t } = useFulfilmentText();
  const [claiming, claim] = useState(false);
  return (
    <Panel
      title={t.title}
      flush
      extra={
        contract.claimable && (
          <Button size="small" onClick={() => claim(true)}>
            {t.claim}
          </Button>
        )
      }
    >
      {contract.claimable && contract.claimsUntil && (
        <ItemRow title={null} hint={t.claimsUntil(contract.claimsUntil)} />
      )}
      {contract.disputes.length === 0 && <ItemRow title={null} hint={t.none} />}
      {contract.disputes.map((dispute) => (
        <DisputeBlock key={dispute.no} contract={contract} dispute={dispute} />
      ))}
      {claiming && <ClaimForm contract={contract} onClose={() => claim(false)} />}
    </Panel>
  );
}

function DisputeBlock({ contract, dispute }: { contract: Contract; dispute: Dispute }) {
  const { disputes: t, sides } = useFulfilmentText();
  const [acting, act] = useState<DisputeAction | null>(null);
  const { no, state, claimant, about, aboutNos, amount, proposal, actions } = dispute;
  const money = amount && formatMoney({ amount, currency: contract.currency });
  return (
    <section aria-label={t.name(no)}>
      <ItemRow
        title={
          <>
            <strong>{t.name(no)}</strong> <Tag tone={tones[state]}>{t.states[state]}</Tag>
          </>
        }
        hint={
          <>
            {[t.by(sides[claimant]), `${t.abouts[about]} ${aboutNos.join(', ')}`, money]
              .filter(Boolean)
              .join(' · ')}
            {state === 'claimed' && (
              <>
                {' · '}
                <DateTime at={dispute.answerDueAt} />
              </>
            )}
            {proposal && <div>{t.proposal(proposal)}</div>}
          </>
        }
      />
      <DisputeEntries entries={dispute.entries} />
      {actions.length > 0 && (
        <ItemRow
          title={actions.map((action) => (
            <span key={action}>
              <Button size="small" onClick={() => act(action)}>
                {t.kinds[action]}
              </Button>{' '}
            </span>
          ))}
        />
      )}
      {acting && <ActForm id={contract.id} no={no} action={acting} onClose={() => act(null)} />}
    </section>
  );
}

import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { mediateLimits } from '../../api/api-values';
import { useHasRight } from '../../entities/session/rights';
import { EmptyHint } from '../../ui/empty-hint';
import { FormModal } from '../../ui/form-modal';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { DisputeEntries } from './dispute-entries';
import { useMediate, useMediations } from './queries';
import { useFulfilmentText } from './texts';
import type { Mediation, MediationStep } from './types';

/** Disputes in which the secretariat was asked to mediate. */
export function MediationsPage() {
  const { disputes: t, office } = useFulfilmentText();
  const mediations = useMediations();
  return (
    <Page
      title={t.mediations}
      subtitle={t.mediationsHint}
      back={{ to: '/secretariat/contracts', label: office.title }}
    >
      <Loaded query={mediations}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyHint title={t.noMediations}>{t.noMediationsHint}</EmptyHint>
            </Panel>
          ) : (
            <div className={layout.stack}>
              {items.map((mediation) => (
                <MediationPanel
                  key={`${mediation.contractId}:${mediation.no}`}
                  mediation={mediation}
                />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function MediationPanel({ mediation }: { mediation: Mediation }) {
  const { disputes: t, sides } = useFulfilmentText();
  const [acting, act] = useState<MediationStep['action'] | null>(null);
  const mayWork = useHasRight('fulfilment-work');
  const { number, subject, no, buyerName, sellerName, claimant, proposal, entries } = mediation;
  return (
    <Panel
      title={`${number} ${subject} · ${t.name(no)}`}
      flush
      extra={
        mayWork && (
          <span>
            {(['close', 'hand-back'] as const).map((action) => (
              <span key={action}>
                <Button size="small" onClick={() => act(action)}>
                  {t.kinds[action]}
                </Button>{' '}
              </span>
            ))}
            <Button size="small" type="primary" onClick={() => act('mediator-says')}>
              {t.kinds['mediator-says']}
            </Button>
          </span>
        )
      }
    >
      <p style={{ padding: '8px 16px', color: 'var(--wc-quiet)' }}>
        {buyerName} ↔ {sellerName} · {t.by(sides[claimant])}
        {proposal && ` · ${t.proposal(proposal)}`}
      </p>
      <DisputeEntries entries={entries} />
      {acting && <MediateForm mediation={mediation} action={acting} onClose={() => act(null)} />}
    </Panel>
  );
}

interface MediateFormProps {
  mediation: Mediation;
  action: MediationStep['action'];
  onClose: () => void;
}

function MediateForm({ mediation, action, onClose }: MediateFormProps) {
  const { disputes: t, draft } = useFulfilmentText();
  const mediate = useMediate(mediation.contractId, mediation.no);
  return (
    <FormModal
      title={t.kinds[action] ?? action}
      hint={t.mediationHints[action]}
      save={action === 'mediator-says' ? draft.save : t.kinds[action]!}
      mutation={mediate}
      bodyOf={({ text }: { text: string }): MediationStep => ({ action, text: text.trim() })}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={t.text}
        rules={[{ required: true, whitespace: true, message: t.missing }]}
      >
        <Input.TextArea rows={4} maxLength={mediateLimits.text.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

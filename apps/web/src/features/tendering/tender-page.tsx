import { isSecureContextHere } from '@wanchang/sealed-bids';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { DateTime } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { HashesPanel } from './hashes-panel';
import { ObjectionsPanel } from './objections-panel';
import { OpenPanel } from './open-panel';
import { OpenersPanel } from './openers-panel';
import { useTender } from './queries';
import { ReceiptsPanel } from './receipts-panel';
import { RecordPanel } from './record-panel';
import { ProtectionPanel, RulesPanel } from './rules-panel';
import { SealPanel } from './seal-panel';
import { SendPanel } from './send-panel';
import { SignsPanel } from './signs-panel';
import { TenderTag } from './state-tag';
import { useTenderingText } from './texts';
import type { Tender } from './types';

/** A sealed tender, as whoever it concerns reads it. */
export function TenderPage() {
  const { id = '' } = useParams();
  return <Loaded query={useTender(id)}>{(tender) => <OneTender tender={tender} />}</Loaded>;
}

function OneTender({ tender }: { tender: Tender }) {
  const t = useTenderingText();
  const language = useLanguage();
  const { title, number, buyer, role, deadline, actions, openedAt, state } = tender;
  const prepares = state === 'preparing' && role === 'buyer';
  return (
    <Page
      title={title}
      tags={<TenderTag tender={tender} />}
      subtitle={
        <>
          {number} · {unitName(buyer, language)} · {t.roles[role]}
          {deadline && (
            <>
              {' '}
              · <DateTime at={deadline} />
            </>
          )}
        </>
      }
      back={{ to: '/tenders', label: t.back }}
      actions={<Ways tender={tender} />}
    >
      {!isSecureContextHere() && <Alert type="error" showIcon title={t.insecure} />}
      {actions.includes('open') && <OpenPanel tender={tender} />}
      {openedAt && <RecordPanel tender={tender} />}
      {prepares && <SendPanel tender={tender} />}
      {role === 'bidder' && <ReceiptsPanel tender={tender} />}
      {actions.includes('seal') && <SealPanel tender={tender} />}
      {tender.listedAt && <HashesPanel tender={tender} />}
      <OpenersPanel tender={tender} />
      {state !== 'preparing' && <ObjectionsPanel tender={tender} />}
      {openedAt && role === 'buyer' && <SignsPanel id={tender.rfqId} />}
      <RulesPanel tender={tender} />
      <ProtectionPanel />
    </Page>
  );
}

function Ways({ tender }: { tender: Tender }) {
  const t = useTenderingText();
  const { rfqId, role, invitationId, actions, openedAt } = tender;
  return (
    <>
      {actions.includes('revise') && (
        <LinkButton to={`/tenders/${rfqId}/settings`}>{t.rules.title}</LinkButton>
      )}
      {role === 'buyer' && <LinkButton to={`/rfqs/${rfqId}`}>{t.toRequest}</LinkButton>}
      {invitationId && (
        <LinkButton to={`/rfq-invitations/${invitationId}`}>{t.toRequest}</LinkButton>
      )}
      {role === 'buyer' && openedAt && (
        <LinkButton type="primary" to={`/rfqs/${rfqId}/compare`}>
          {t.compare}
        </LinkButton>
      )}
    </>
  );
}

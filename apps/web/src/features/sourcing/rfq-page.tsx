import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ApprovalsAt } from '../../entities/approval/approvals-at';
import { unitName } from '../../entities/member/unit-name';
import { DateTime } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { CloseRfq } from './close-rfq';
import { ExtendRfq } from './extend-rfq';
import { FilesPanel } from './files-panel';
import { FinalRound } from './final-round';
import { useCloneRfq, useRfq } from './queries';
import { QuestionsPanel } from './questions-panel';
import { RequestView } from './request-view';
import { SendRfq } from './send-rfq';
import { RfqStateTag } from './state-tags';
import { SuppliersPanel } from './suppliers-panel';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

/** A request for its buyer. */
export function RfqPage() {
  const { id = '' } = useParams();
  return <Loaded query={useRfq(id)}>{(rfq) => <OneRfq rfq={rfq} />}</Loaded>;
}

function OneRfq({ rfq }: { rfq: Rfq }) {
  const { rfq: t, request, finalRound } = useSourcingText();
  const { title, number, content, deadline, version, targets, closeReason, demandId } = rfq;
  const language = useLanguage();
  const nameOf = new Map(
    rfq.suppliers.map(({ invitationId, member }) => [invitationId, unitName(member, language)]),
  );
  return (
    <Page
      title={title}
      tags={<RfqStateTag rfq={rfq} />}
      subtitle={
        <>
          {number}
          {demandId && (
            <>
              {' '}
              · <Link to={`/listings/${demandId}`}>{request.demand}</Link>
            </>
          )}
          {closeReason && (
            <>
              {' '}
              · {request.closeReason}：{closeReason}
            </>
          )}
        </>
      }
      back={{ to: '/rfqs', label: t.back }}
      actions={<Actions rfq={rfq} />}
    >
      <ApprovalsAt subjectId={rfq.id} />
      {rfq.held && <Alert type="info" showIcon title={finalRound.held} />}
      {rfq.finalDeadline && (
        <Alert
          type="info"
          showIcon
          title={
            <>
              {finalRound.running} <DateTime at={rfq.finalDeadline} />
            </>
          }
        />
      )}
      <SuppliersPanel rfq={rfq} />
      <Panel title={request.title}>
        <RequestView
          content={content}
          deadline={deadline}
          version={version}
          targets={new Map(targets.map(({ no, price }) => [no, price]))}
        />
      </Panel>
      <FilesPanel of="rfqs" id={rfq.id} canAdd={rfq.state === 'draft'} nameOf={nameOf} />
      {rfq.state !== 'draft' && <QuestionsPanel rfq={rfq} />}
    </Page>
  );
}

function Actions({ rfq }: { rfq: Rfq }) {
  const { rfq: t, finalRound } = useSourcingText();
  const navigate = useNavigate();
  const clone = useCloneRfq(rfq.id);
  const [doing, start] = useState<'send' | 'extend' | 'close' | 'final-round' | null>(null);
  const { id, actions, held, state, ended } = rfq;
  const may = (action: Rfq['actions'][number]) => actions.includes(action);
  return (
    <>
      <Button
        loading={clone.isPending}
        onClick={() =>
          clone.mutate(undefined, { onSuccess: (copy) => void navigate(`/rfqs/${copy.id}`) })
        }
      >
        {t.clone}
      </Button>
      {may('close') && <Button onClick={() => start('close')}>{t.close}</Button>}
      {may('extend') && <Button onClick={() => start('extend')}>{t.extend}</Button>}
      {may('final-round') && (
        <Button onClick={() => start('final-round')}>{finalRound.title}</Button>
      )}
      {(held || (state === 'open' && ended)) && (
        <LinkButton to={`/rfqs/${id}/auction`}>{finalRound.auction}</LinkButton>
      )}
      {may('revise') && <LinkButton to={`/rfqs/${id}/edit`}>{t.edit}</LinkButton>}
      {may('amend') && <LinkButton to={`/rfqs/${id}/edit`}>{t.amend}</LinkButton>}
      {may('send') && !rfq.sealed && (
        <LinkButton to={`/tenders/${id}/settings`}>{t.makeSealed}</LinkButton>
      )}
      {rfq.sealed && (
        <LinkButton type="primary" to={`/tenders/${id}`}>
          {t.sealed}
        </LinkButton>
      )}
      {may('send') && !rfq.sealed && (
        <Button type="primary" disabled={rfq.asked === 0} onClick={() => start('send')}>
          {t.send}
        </Button>
      )}
      {rfq.state !== 'draft' && (
        <LinkButton type="primary" to={`/rfqs/${id}/compare`}>
          {t.compare}
        </LinkButton>
      )}
      {doing === 'send' && <SendRfq rfq={rfq} onClose={() => start(null)} />}
      {doing === 'extend' && <ExtendRfq rfq={rfq} onClose={() => start(null)} />}
      {doing === 'final-round' && <FinalRound rfq={rfq} onClose={() => start(null)} />}
      {doing === 'close' && <CloseRfq rfq={rfq} onClose={() => start(null)} />}
    </>
  );
}

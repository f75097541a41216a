import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { askRfqLimits } from '../../api/api-values';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useAsk, useInvitation, useRefuse } from './invitation-queries';
import { FilesPanel } from './files-panel';
import { OwnQuotes } from './own-quotes';
import { QuoteForm } from './quote-form';
import { RequestView } from './request-view';
import { InvitationTag } from './state-tags';
import { useSourcingText } from './texts';
import type { Invitation } from './types';

/** A request as one supplier sees it. */
export function InvitationPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useInvitation(id)}>
      {(invitation) => <OneInvitation invitation={invitation} />}
    </Loaded>
  );
}

function OneInvitation({ invitation }: { invitation: Invitation }) {
  const { quote: t, request, finalRound } = useSourcingText();
  const language = useLanguage();
  const { title, number, buyer, content, deadline, version, actions, outdated, sealed } =
    invitation;
  return (
    <Page
      title={title}
      tags={<InvitationTag invitation={invitation} />}
      subtitle={
        <>
          {number} · {t.from} {unitName(buyer, language)}{' '}
          <CoastTag coast={buyer.coast} place={buyer.provinceName} />
        </>
      }
      back={{ to: '/rfq-invitations', label: t.back }}
      actions={<Actions invitation={invitation} />}
    >
      {invitation.final === 'offer' && actions.includes('quote') && (
        <Alert type="info" showIcon title={finalRound.asked} />
      )}
      {outdated && <Outdated changes={invitation.changes} />}
      <Panel title={request.title}>
        <RequestView content={content} deadline={deadline} version={version} />
      </Panel>
      <FilesPanel of="rfq-invitations" id={invitation.id} canAdd={actions.includes('quote')} />
      <OwnQuotes invitation={invitation} />
      {actions.includes('quote') && !sealed && (
        <QuoteForm
          key={`${version}.${invitation.quotes.length}.${JSON.stringify(invitation.draft?.lines)}`}
          invitation={invitation}
        />
      )}
      <Questions invitation={invitation} />
    </Page>
  );
}

function Outdated({ changes }: { changes: readonly string[] }) {
  const { quote: t, form } = useSourcingText();
  const words = changes.map((change) => {
    const [part, no = '', how] = change.split('.');
    if (part !== 'lines')
      return part && part in form ? (form as Record<string, unknown>)[part] : t.change.text;
    if (how === 'new') return t.change.newLine(no);
    return how === 'removed' ? t.change.removedLine(no) : t.change.line(no);
  });
  return <Alert type="warning" showIcon title={t.outdated + words.join('、')} />;
}

function Actions({ invitation }: { invitation: Invitation }) {
  const { quote: t, questions, finalRound } = useSourcingText();
  const [doing, start] = useState<'decline' | 'withdraw' | 'ask' | null>(null);
  const { id, actions, dealRoomId, final, sealed, rfqId } = invitation;
  const close = () => start(null);
  return (
    <>
      {final === 'auction' && (
        <LinkButton type={dealRoomId ? 'default' : 'primary'} to={`/rfq-invitations/${id}/auction`}>
          {finalRound.auction}
        </LinkButton>
      )}
      {dealRoomId && (
        <>
          <LinkButton to={`/contracts/of-room/${dealRoomId}`}>{t.contract}</LinkButton>
          <LinkButton type="primary" to={`/deal-rooms/${dealRoomId}`}>
            {t.room}
          </LinkButton>
        </>
      )}
      {sealed && (
        <LinkButton type="primary" to={`/tenders/${rfqId}`}>
          {t.sealed}
        </LinkButton>
      )}
      {actions.includes('ask') && <Button onClick={() => start('ask')}>{questions.ask}</Button>}
      {actions.includes('decline') && <Button onClick={() => start('decline')}>{t.decline}</Button>}
      {actions.includes('withdraw') && (
        <Button onClick={() => start('withdraw')}>{t.withdraw}</Button>
      )}
      {doing === 'ask' && <Ask id={id} onClose={close} />}
      {(doing === 'decline' || doing === 'withdraw') && (
        <Refuse id={id} as={doing} onClose={close} />
      )}
    </>
  );
}

interface RefuseProps {
  id: string;
  as: 'decline' | 'withdraw';
  onClose: () => void;
}

function Refuse({ id, as, onClose }: RefuseProps) {
  const { quote: t } = useSourcingText();
  const refuse = useRefuse(id, as);
  return (
    <ReasonModal
      title={t[as]}
      hint={as === 'decline' ? t.declineHint : t.withdrawHint}
      label={t.reason}
      confirm={t[as]}
      isPending={refuse.isPending}
      error={refuse.error}
      onConfirm={(reason) => sendChange(refuse, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Ask({ id, onClose }: { id: string; onClose: () => void }) {
  const { questions: t, save, required } = useSourcingText();
  return (
    <FormModal<{ question: string }, { question: string }, Invitation>
      title={t.ask}
      hint={t.askHint}
      save={save}
      mutation={useAsk(id)}
      bodyOf={(values) => values}
      done={t.asked}
      onClose={onClose}
    >
      <Form.Item
        name="question"
        label={t.question}
        rules={[{ required: true, whitespace: true, message: required(t.question) }]}
      >
        <Input.TextArea maxLength={askRfqLimits.question.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

function Questions({ invitation }: { invitation: Invitation }) {
  const { questions: t } = useSourcingText();
  const { answers, myQuestions } = invitation;
  if (answers.length + myQuestions.length === 0) return null;
  return (
    <Panel title={t.title} flush>
      {answers.map(({ question, answer }, at) => (
        <ItemRow key={at} title={question} hint={answer} />
      ))}
      {myQuestions.map((question, at) => (
        <ItemRow key={`own${at}`} title={question} hint={t.waiting} />
      ))}
    </Panel>
  );
}

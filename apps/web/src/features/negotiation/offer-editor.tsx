import { Alert, Button, Drawer, Form, Grid, Space } from 'antd';
import { useState } from 'react';
import { useApprovalText } from '../../entities/approval/texts';
import { isSubmitted } from '../../entities/approval/types';
import type { DealRoom } from '../../entities/deal-room/types';
import { showAtFields } from '../../ui/field-problems';
import { clearDraft, saveDraft, loadDraft } from '../../ui/local-drafts';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { LiveSums } from './live-sums';
import { MoneyFields } from './money-fields';
import { firstDraft, fromCopy, termsOf, type OfferDraft } from './offer-draft';
import styles from './offer-editor.module.css';
import { OfferFields } from './offer-fields';
import { OfferLines } from './offer-lines';
import { PasteOffer } from './paste-offer';
import { useMakeOffer } from './queries';
import { TemplateBar } from './template-bar';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

interface OfferEditorProps {
  room: DealRoom;
  onClose: () => void;
}

/** Starts from the version on the table and marks what becomes different; unsent work is loadDraft. */
export function OfferEditor({ room, onClose }: OfferEditorProps) {
  const { editor: t, offers } = useNegotiationText();
  const { submitted } = useApprovalText();
  const { message } = useMessages();
  const { md } = Grid.useBreakpoint();
  const [form] = Form.useForm<OfferDraft>();
  const [based] = useState(() => room.offers.at(-1));
  const place = `offer.${room.id}.${based?.no ?? 0}`;
  const [unsent, setUnsent] = useState(() => loadDraft<OfferDraft>(place));
  const [start] = useState(() => unsent ?? firstDraft(room, Date.now()));
  const make = useMakeOffer(room.id);
  const startOver = () => {
    clearDraft(place);
    form.setFieldsValue(firstDraft(room, Date.now()));
    setUnsent(null);
  };
  const draft = (): OfferDraft => ({ ...start, ...(form.getFieldsValue(true) as OfferDraft) });
  const fill = (part: Partial<OfferDraft>) => {
    form.setFieldsValue(part);
    saveDraft(place, draft());
  };
  const submit = (filled: OfferDraft) =>
    sendChange(
      make,
      { basedOn: based?.no ?? null, terms: termsOf({ ...start, ...filled }) },
      {
        onSuccess: (answer) => {
          clearDraft(place);
          void message.success(isSubmitted(answer) ? submitted : offers.done.make);
          onClose();
        },
        onError: (error) => showAtFields(form, error, 'terms.'),
      },
    );
  return (
    <Drawer
      open
      size={md === false ? '100%' : 960}
      title={based ? t.counter(based.no) : t.first}
      onClose={onClose}
      footer={<Footer isSending={make.isPending} onSend={form.submit} onClose={onClose} />}
    >
      <FillBar draft={draft} onFill={fill} before={based} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={start}
        onValuesChange={(_, values) => saveDraft(place, { ...start, ...values })}
        onFinish={submit}
      >
        {unsent && <Restored onDiscard={startOver} />}
        <Fields before={based} />
        {make.error && <ProblemNotice error={make.error} />}
      </Form>
    </Drawer>
  );
}

interface FillBarProps {
  draft: () => OfferDraft;
  onFill: (part: Partial<OfferDraft>) => void;
  before: Offer | undefined;
}

/** What fills the form at once: a template, or terms copied from elsewhere. */
function FillBar({ draft, onFill, before }: FillBarProps) {
  return (
    <div className={styles.bar}>
      <TemplateBar draft={draft} onFill={onFill} />
      <PasteOffer onPaste={(terms) => onFill(fromCopy(terms, before?.terms, Date.now()))} />
    </div>
  );
}

interface FooterProps {
  isSending: boolean;
  onSend: () => void;
  onClose: () => void;
}

function Footer({ isSending, onSend, onClose }: FooterProps) {
  const { editor: t } = useNegotiationText();
  return (
    <Space>
      <Button type="primary" loading={isSending} onClick={onSend}>
        {t.send}
      </Button>
      <Button onClick={onClose}>{t.cancel}</Button>
    </Space>
  );
}

function Restored({ onDiscard }: { onDiscard: () => void }) {
  const { editor: t } = useNegotiationText();
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={t.restored}
      action={
        <Button size="small" onClick={onDiscard}>
          {t.startOver}
        </Button>
      }
    />
  );
}

function Fields({ before }: { before: Offer | undefined }) {
  return (
    <>
      <OfferLines before={before?.terms} />
      <MoneyFields before={before?.terms} />
      <LiveSums before={before} />
      <OfferFields before={before?.terms} />
    </>
  );
}

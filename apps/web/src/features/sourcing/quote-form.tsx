import { Button, Form } from 'antd';
import { firstDraft, quoteOf, type QuoteDraft } from '../../entities/quote/quote-draft';
import { QuoteLines } from '../../entities/quote/quote-lines';
import { QuoteTerms } from '../../entities/quote/quote-terms';
import { useQuoteText } from '../../entities/quote/texts';
import { showAtFields } from '../../ui/field-problems';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useReadQuoteSheet, useSaveQuoteDraft, useSendQuote } from './invitation-queries';
import { SheetButton } from './sheet-button';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Invitation } from './types';

/** A quote for the lines of a request: kept as a draft, or sent. What was typed stays when it is refused. */
export function QuoteForm({ invitation }: { invitation: Invitation }) {
  const { quote: t } = useSourcingText();
  const { skip } = useQuoteText();
  const { message } = useMessages();
  const { id, version, draft, quotes, content } = invitation;
  const [form] = Form.useForm<QuoteDraft>();
  const send = useSendQuote(id);
  const keep = useSaveQuoteDraft(id);
  const whole = () => quoteOf(form.getFieldsValue(true) as QuoteDraft);
  const submit = () =>
    sendChange(
      send,
      { ...whole(), version },
      {
        onSuccess: () => void message.success(t.sent),
        onError: (error) => showAtFields(form, error),
      },
    );
  const saveDraft = () =>
    sendChange(keep, whole(), { onSuccess: () => void message.success(t.draftSaved) });
  const error = send.error ?? keep.error;
  return (
    <Panel title={quotes.length > 0 ? t.revise : t.edit}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={firstDraft(invitation)}
        onFinish={submit}
      >
        {draft && <p className={styles.quiet}>{t.hasDraft}</p>}
        <p className={styles.quiet}>{skip}</p>
        <SheetLinks id={id} />
        <QuoteLines lines={content.lines} />
        <QuoteTerms />
        {error && <ProblemNotice error={error} />}
        <div className={styles.row}>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t.send}
          </Button>
          <Button loading={keep.isPending} onClick={saveDraft}>
            {t.saveDraft}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function SheetLinks({ id }: { id: string }) {
  const { quote: t } = useSourcingText();
  const { message } = useMessages();
  const read = useReadQuoteSheet(id);
  const take = (file: File) =>
    sendChange(read, file, { onSuccess: () => void message.success(t.sheetRead) });
  return (
    <>
      <div className={styles.row} style={{ marginBottom: 16 }}>
        <a href={`/api/v1/rfq-invitations/${id}/sheet.csv`}>{t.sheet}</a>
        <SheetButton text={t.fromSheet} isPending={read.isPending} onFile={take} />
      </div>
      {read.error && <ProblemNotice error={read.error} />}
    </>
  );
}

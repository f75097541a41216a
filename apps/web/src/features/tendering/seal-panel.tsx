import { isSecureContextHere, seal } from '@wanchang/sealed-bids';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { firstDraft, quoteOf, type QuoteDraft } from '../../entities/quote/quote-draft';
import { QuoteLines } from '../../entities/quote/quote-lines';
import { QuoteTerms } from '../../entities/quote/quote-terms';
import { useQuoteText } from '../../entities/quote/texts';
import type { Invitation } from '../../entities/quote/types';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { inWords } from './in-words';
import { deviceMark } from './key-store';
import { sendSealedFile, useAsked, useSendSealed } from './queries';
import { SealedFiles } from './sealed-files';
import { saveFile } from './save-file';
import { sealProblems, type SealProblem } from './seal-problems';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender } from './types';

/** Prices are typed here and leave this browser sealed; nothing of them is kept as a draft. */
export function SealPanel({ tender }: { tender: Tender }) {
  const { seal: t } = useTenderingText();
  const { rules, ownQuotes } = tender;
  const [newest] = ownQuotes;
  const asked = useAsked(tender.invitationId!);
  if (!rules.revisable && newest && !newest.outdated) return null;
  return (
    <Panel title={newest ? t.again : t.title}>
      <p className={styles.quiet}>{t.hint}</p>
      {newest?.outdated && <Alert type="warning" showIcon title={t.outdated} />}
      {!rules.revisable && <Alert type="info" showIcon title={t.firm} />}
      <Loaded query={asked}>
        {(invitation) => <SealForm tender={tender} asked={invitation} />}
      </Loaded>
    </Panel>
  );
}

function SealForm({ tender, asked }: { tender: Tender; asked: Invitation }) {
  const { seal: t } = useTenderingText();
  const { skip } = useQuoteText();
  const { message } = useMessages();
  const [form] = Form.useForm<QuoteDraft>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problems, setProblems] = useState<readonly SealProblem[]>([]);
  const submit = useSealAndSend(tender, asked);
  const whole = () => form.getFieldsValue(true) as QuoteDraft;
  const done = () => {
    setFiles([]);
    void message.success(t.sent);
  };
  const check = () => {
    const found = sealProblems(quoteOf(whole()), asked);
    setProblems(found);
    if (found.length === 0) sendChange(submit, { draft: whole(), files }, { onSuccess: done });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={firstDraft(asked)}
      onFinish={check}
    >
      <p className={styles.quiet}>{skip}</p>
      <QuoteLines lines={asked.content.lines} unitStands />
      <QuoteTerms />
      <SealedFiles files={files} onChange={setFiles} />
      {problems.map((problem) => (
        <Alert key={JSON.stringify(problem)} type="error" showIcon title={textOf(problem, t)} />
      ))}
      {submit.error && <ProblemNotice error={submit.error} />}
      <div className={styles.row} style={{ marginTop: 8 }}>
        <Button
          type="primary"
          htmlType="submit"
          loading={submit.isPending}
          disabled={!isSecureContextHere()}
        >
          {submit.isPending ? t.sealing : t.submit}
        </Button>
        <Button
          onClick={() =>
            saveFile(`${tender.number}.json`, JSON.stringify(quoteOf(whole()), null, 2))
          }
        >
          {t.saveCopy}
        </Button>
      </div>
    </Form>
  );
}

function textOf(problem: SealProblem, t: ReturnType<typeof useTenderingText>['seal']): string {
  return 'no' in problem ? t[problem.code](problem.no) : t[problem.code];
}

interface ToSeal {
  readonly draft: QuoteDraft;
  readonly files: readonly File[];
}

/** Quote and files are sealed here; what goes out is ciphertext, the files before the quote that names them. */
function useSealAndSend({ rfqId, invitationId, openers }: Tender, { version }: Invitation) {
  const send = useSendSealed(rfqId);
  return useMutation({
    mutationFn: async ({ draft, files }: ToSeal) => {
      // The version that was read with the lines: after an amendment the server refuses it.
      const context = { tender: rfqId, version, bidder: invitationId! };
      const recipients = openers.map(({ recipient }) => recipient!);
      const payload = { quote: quoteOf(draft), device: deviceMark() };
      const read = files.map(async (file) => ({
        ...{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
      }));
      const opened = await Promise.all(read);
      const sealed = await inWords(seal(payload, context, recipients, opened));
      for (const { bytes } of sealed.files) await sendSealedFile(rfqId, bytes);
      return send.mutateAsync(sealed.text);
    },
  });
}

import { Alert, Button, Drawer, Form, Grid, Space } from 'antd';
import { useState } from 'react';
import type { DealRoom } from '../../entities/deal-room/types';
import { showAtFields } from '../../ui/field-problems';
import { clearDraft, saveDraft, loadDraft } from '../../ui/local-drafts';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { firstDraft, termsOf, type OfferDraft } from './offer-draft';
import { OfferFields } from './offer-fields';
import { OfferLines } from './offer-lines';
import { useMakeOffer } from './queries';
import { useNegotiationText } from './texts';
import type { Terms } from './types';

interface OfferEditorProps {
  room: DealRoom;
  onClose: () => void;
}

/** Starts from the version on the table and marks what becomes different; unsent work is loadDraft. */
export function OfferEditor({ room, onClose }: OfferEditorProps) {
  const { editor: t, offers } = useNegotiationText();
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
  const submit = (draft: OfferDraft) =>
    make.mutate(
      { basedOn: based?.no ?? null, terms: termsOf({ ...start, ...draft }) },
      {
        onSuccess: () => {
          clearDraft(place);
          void message.success(offers.done.make);
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
      footer={
        <Space>
          <Button type="primary" loading={make.isPending} onClick={form.submit}>
            {t.send}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </Space>
      }
    >
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
        <Fields before={based?.terms} />
        {make.error && <ProblemNotice error={make.error} />}
      </Form>
    </Drawer>
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

function Fields({ before }: { before: Terms | undefined }) {
  return (
    <>
      <OfferLines before={before} />
      <OfferFields before={before} />
    </>
  );
}

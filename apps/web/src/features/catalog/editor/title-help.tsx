import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { createListingLimits } from '../../../api/api-values';
import type { Side } from '../../../entities/listing/types';
import { useLanguage } from '../../../ui/language';
import { useSettled } from '../../../ui/settled';
import layout from '../../../ui/layout.module.css';
import { useListingProposal } from '../queries';
import { useCatalogText } from '../texts';
import type { ListingDraft } from './listing-draft';
import { filledWith, isEmpty, openParts, withoutFilled, type Proposal } from './title-proposal';

const SETTLED_MS = 400;
/** Shorter titles say too little. */
const SHORTEST = 3;

interface TitleFieldProps {
  side: Side;
  /** After fields were filled by something else than typing. */
  onFilled: () => void;
}

/**
 * The title, and below it what it says of other fields: offered, taken by Enter or a click, taken back by another. It is a
 * guess and says so.
 */
export function TitleField({ side, onFilled }: TitleFieldProps) {
  const { fields, editor: t } = useCatalogText();
  const form = Form.useFormInstance<ListingDraft>();
  const draft: ListingDraft = Form.useWatch([], form) ?? {};
  const [taken, setTaken] = useState<{ title: string; proposal: Proposal } | null>(null);
  const typed = draft.title?.trim() ?? '';
  const title = useSettled(typed, SETTLED_MS);
  const { data } = useListingProposal(title.length < SHORTEST ? '' : title, side);
  // What was read from a title is offered for that title alone.
  const offered = data && title === typed ? openParts(data, draft) : null;
  const isTaken = taken?.title === typed;
  const put = (values: Partial<ListingDraft>) => {
    form.setFieldsValue(values);
    onFilled();
  };
  const take = () => {
    if (!offered || isEmpty(offered)) return;
    setTaken({ title: typed, proposal: offered });
    put(filledWith(offered, draft));
  };
  const takeBack = () => {
    if (taken) put(withoutFilled(taken.proposal, draft));
    setTaken(null);
  };
  return (
    <div className={layout.wide}>
      <Form.Item
        name="title"
        label={fields.title}
        extra={t.titleHint}
        required
        rules={[{ required: true, whitespace: true, message: t.needTitle }]}
      >
        <Input maxLength={createListingLimits.title.maxLength} showCount onPressEnter={take} />
      </Form.Item>
      {offered && !isEmpty(offered) && !isTaken && <Offered offered={offered} onTake={take} />}
      {isTaken && (
        <Alert
          type="success"
          showIcon
          style={{ marginBottom: 16 }}
          title={t.filledFromTitle}
          action={
            <Button size="small" onClick={takeBack}>
              {t.takeBack}
            </Button>
          }
        />
      )}
    </div>
  );
}

function Offered({ offered, onTake }: { offered: Proposal; onTake: () => void }) {
  const { fields, editor: t } = useCatalogText();
  const language = useLanguage();
  const { industry, attributes, unit } = offered;
  const parts = [
    ...(industry
      ? [`${fields.industry} ${language === 'en' ? industry.nameEn : industry.name}`]
      : []),
    ...attributes.map(({ name, value }) => `${name} ${value}`),
    ...(unit ? [`${t.unit} ${unit.text}${unit.own ? '' : t.unitOfOthers}`] : []),
  ];
  return (
    <Alert
      type="info"
      style={{ marginBottom: 16 }}
      title={`${t.titleSays} ${parts.join(' · ')}`}
      action={
        <Button size="small" type="primary" ghost onClick={onTake}>
          {t.takeProposal}
        </Button>
      }
    />
  );
}

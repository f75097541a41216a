import { Button, Form, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { saveTemplateLimits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { fromTemplate, templateOf, type OfferDraft } from './offer-draft';
import styles from './offer-editor.module.css';
import { useDeleteTemplate, useSaveTemplate, useTemplates } from './template-queries';
import { useNegotiationText } from './texts';
import type { TermsTemplate } from './types';

interface TemplateBarProps {
  /** As it stands in the form. */
  draft: () => OfferDraft;
  onFill: (part: Partial<OfferDraft>) => void;
}

/** Terms of the unit's own: chosen, saved, changed and deleted where they are needed. */
export function TemplateBar({ draft, onFill }: TemplateBarProps) {
  const { templates: t } = useNegotiationText();
  const { message } = useMessages();
  const { data = [], error } = useTemplates();
  const [chosenId, choose] = useState<string | null>(null);
  const [saving, setSaving] = useState<'new' | 'chosen' | null>(null);
  const remove = useDeleteTemplate();
  const chosen = data.find(({ id }) => id === chosenId) ?? null;
  const fill = (id: string | undefined) => {
    choose(id ?? null);
    const template = data.find((one) => one.id === id);
    if (template) onFill(fromTemplate(template.content, Date.now()));
  };
  return (
    <div className={styles.templates}>
      <Select
        allowClear
        aria-label={t.choose}
        placeholder={t.choose}
        notFoundContent={t.none}
        value={chosen?.id}
        options={data.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={fill}
      />
      <Button onClick={() => setSaving('new')}>{t.save}</Button>
      {chosen && <Button onClick={() => setSaving('chosen')}>{t.update}</Button>}
      {chosen && (
        <Popconfirm
          title={t.removeTitle(chosen.name)}
          okText={t.remove}
          onConfirm={() =>
            sendChange(remove, chosen, {
              onSuccess: () => {
                choose(null);
                void message.success(t.removed);
              },
            })
          }
        >
          <Button type="text" danger loading={remove.isPending}>
            {t.remove}
          </Button>
        </Popconfirm>
      )}
      {(remove.error ?? error) && <ProblemNotice error={(remove.error ?? error)!} />}
      {saving && (
        <SaveTemplate
          chosen={saving === 'chosen' ? chosen : null}
          draft={draft}
          onClose={() => setSaving(null)}
        />
      )}
    </div>
  );
}

interface SaveTemplateProps {
  chosen: TermsTemplate | null;
  draft: () => OfferDraft;
  onClose: () => void;
}

function SaveTemplate({ chosen, draft, onClose }: SaveTemplateProps) {
  const { templates: t, editor } = useNegotiationText();
  const mutation = useSaveTemplate(chosen);
  return (
    <FormModal<{ name: string }, Parameters<typeof mutation.mutate>[0], unknown>
      title={chosen ? t.updateTitle(chosen.name) : t.save}
      hint={t.hint}
      save={t.confirm}
      initialValues={{ name: chosen?.name ?? '' }}
      mutation={mutation}
      bodyOf={({ name }) => ({ name, content: templateOf(draft(), Date.now()) })}
      done={t.saved}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: editor.required }]}
      >
        <Input maxLength={saveTemplateLimits.name.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

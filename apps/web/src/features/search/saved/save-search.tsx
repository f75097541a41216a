import { BellOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { saveSearchLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import type { SearchFilters } from '../filters';
import { useFacetLabel } from '../use-facet-label';
import { conditionsOf, conditionsText } from './conditions';
import { useSaveSearch } from './queries';
import { useSavedText } from './texts';
import type { SearchToSave } from './types';

interface SaveSearchProps {
  chosen: SearchFilters;
  /** What the button says. */
  text: string;
  primary?: boolean;
}

/** Keeps the search on screen by a name; without words and filters there is nothing to keep. */
export function SaveSearch({ chosen, text, primary = false }: SaveSearchProps) {
  const [open, setOpen] = useState(false);
  const conditions = conditionsOf(chosen);
  if (Object.keys(conditions).length === 0) return null;
  return (
    <>
      <Button
        size={primary ? 'middle' : 'small'}
        type={primary ? 'primary' : 'default'}
        icon={<BellOutlined />}
        onClick={() => setOpen(true)}
      >
        {text}
      </Button>
      {open && <SaveForm conditions={conditions} onClose={() => setOpen(false)} />}
    </>
  );
}

interface SaveFormProps {
  conditions: SearchToSave['conditions'];
  onClose: () => void;
}

type Values = Pick<SearchToSave, 'name' | 'notify'>;

function SaveForm({ conditions, onClose }: SaveFormProps) {
  const t = useSavedText();
  const labelOf = useFacetLabel();
  const save = useSaveSearch();
  const summary = conditionsText(conditions, labelOf);
  return (
    <FormModal<Values, SearchToSave, unknown>
      title={t.save}
      hint={
        <>
          {summary}
          <br />
          {t.hint} <Link to="/saved-searches">{t.mine}</Link>
        </>
      }
      save={t.saveIt}
      initialValues={{ name: summary.slice(0, saveSearchLimits.name.maxLength), notify: true }}
      mutation={save}
      bodyOf={(values) => ({ ...values, conditions })}
      done={t.saved}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: t.nameMissing }]}
      >
        <Input {...saveSearchLimits.name} />
      </Form.Item>
      <Form.Item name="notify" valuePropName="checked">
        <Checkbox>{t.notify}</Checkbox>
      </Form.Item>
    </FormModal>
  );
}

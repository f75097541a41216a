import { Button, Form, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { setRfqPreferenceLimits } from '../../api/api-values';
import { FormModal } from '../../ui/form-modal';
import { ProblemNotice } from '../../ui/problem-notice';
import { useRfqPreference, useSetRfqPreference } from './invitation-queries';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { RfqPreference as Preference, RfqPreferenceInput } from './types';

/** Whether requests reach my unit, how many a week, and the way to say so. */
export function RfqPreference() {
  const { preference: t } = useSourcingText();
  const { data, error, refetch } = useRfqPreference();
  const [isEditing, edit] = useState(false);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <span className={styles.row}>
      <span className={styles.quiet}>{summary(t, data)}</span>
      <Button onClick={() => edit(true)}>{t.change}</Button>
      {isEditing && <PreferenceForm preference={data} onClose={() => edit(false)} />}
    </span>
  );
}

type Texts = ReturnType<typeof useSourcingText>['preference'];

function summary(t: Texts, { accepts, weekly, lastWeek }: Preference): string {
  if (!accepts) return t.none;
  return weekly === null ? t.all : t.limited(weekly, lastWeek);
}

interface PreferenceFormProps {
  preference: Preference;
  onClose: () => void;
}

function PreferenceForm({ preference, onClose }: PreferenceFormProps) {
  const { preference: t, save } = useSourcingText();
  const { accepts, weekly } = preference;
  return (
    <FormModal<RfqPreferenceInput, RfqPreferenceInput, Preference>
      title={t.title}
      hint={t.hint}
      save={save}
      initialValues={{ accepts, weekly }}
      mutation={useSetRfqPreference()}
      bodyOf={(values) => ({ accepts: values.accepts, weekly: values.weekly ?? null })}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item name="accepts" label={t.accepts} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="weekly" label={t.weekly}>
        <InputNumber
          min={setRfqPreferenceLimits.weekly.minimum}
          max={setRfqPreferenceLimits.weekly.maximum}
          precision={0}
          style={{ width: '100%' }}
        />
      </Form.Item>
    </FormModal>
  );
}

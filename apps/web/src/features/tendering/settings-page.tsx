import { Alert, Button, Checkbox, Form, Radio, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import {
  useProfiles,
  useRequest,
  useSetTender,
  useTender,
  useUnits,
  useUnsetTender,
} from './queries';
import { Steps } from './rules-panel';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Profile, Tender, TenderSettings } from './types';

/** How a draft request becomes a sealed tender. */
export function SettingsPage() {
  const { id = '' } = useParams();
  const { settings: t, toRequest } = useTenderingText();
  return (
    <Page title={t.title} back={{ to: `/rfqs/${id}`, label: toRequest }} narrow>
      <Loaded query={useRequest(id)}>
        {({ sealed }) => (sealed ? <Change id={id} /> : <SettingsForm id={id} />)}
      </Loaded>
    </Page>
  );
}

function Change({ id }: { id: string }) {
  return (
    <Loaded query={useTender(id)}>{(tender) => <SettingsForm id={id} tender={tender} />}</Loaded>
  );
}

function SettingsForm({ id, tender }: { id: string; tender?: Tender }) {
  const { settings: t } = useTenderingText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const [form] = Form.useForm<TenderSettings>();
  const set = useSetTender(id);
  const profile = Form.useWatch('profile', form) as Profile['key'] | undefined;
  const publicMoney = Form.useWatch('publicMoney', form);
  const third = tender?.openers.find(({ side }) => side === 'third')?.member;
  const submit = (values: TenderSettings) =>
    sendChange(
      set,
      { ...values, revision: tender?.revision ?? 0 },
      {
        onSuccess: () => {
          void message.success(t.saved);
          void navigate(`/tenders/${id}`);
        },
      },
    );
  return (
    <Panel>
      <p className={styles.quiet}>{t.hint}</p>
      <Form<TenderSettings>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          ...{ profile: tender?.profile ?? 'free', publicMoney: tender?.publicMoney ?? false },
          thirdMemberId: third?.id,
        }}
        onFinish={submit}
      >
        <Rules profile={profile ?? 'free'} publicMoney={publicMoney === true} />
        <Form.Item
          name="thirdMemberId"
          label={t.third}
          rules={[{ required: true, message: t.required }]}
        >
          <UnitSelect rfqId={id} known={third ? [third] : []} placeholder={t.thirdHint} />
        </Form.Item>
        {set.error && <ProblemNotice error={set.error} />}
        <div className={styles.row}>
          <Button type="primary" htmlType="submit" loading={set.isPending}>
            {t.save}
          </Button>
          {tender && <UnsetButton id={id} />}
        </div>
      </Form>
    </Panel>
  );
}

function UnsetButton({ id }: { id: string }) {
  const { settings: t } = useTenderingText();
  const navigate = useNavigate();
  const unset = useUnsetTender(id);
  return (
    <>
      <Button
        loading={unset.isPending}
        title={t.unsetHint}
        onClick={() =>
          sendChange(unset, undefined, { onSuccess: () => void navigate(`/rfqs/${id}`) })
        }
      >
        {t.unset}
      </Button>
      {unset.error && <ProblemNotice error={unset.error} />}
    </>
  );
}

/** The ways of asking to choose from, and what the chosen one binds to. */
function Rules({ profile, publicMoney }: { profile: Profile['key']; publicMoney: boolean }) {
  const { settings: t } = useTenderingText();
  return (
    <Loaded query={useProfiles()}>
      {({ items, publicMoneyNote }) => (
        <>
          <Form.Item name="profile" label={t.profile}>
            <Radio.Group options={items.map(({ key, name }) => ({ value: key, label: name }))} />
          </Form.Item>
          <Steps rules={items.find(({ key }) => key === profile)!} />
          <Form.Item name="publicMoney" valuePropName="checked">
            <Checkbox>{t.publicMoney}</Checkbox>
          </Form.Item>
          {publicMoney && (
            <Alert type="warning" showIcon title={publicMoneyNote} style={{ marginBottom: 16 }} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface UnitSelectProps {
  rfqId: string;
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  placeholder: string;
  known: readonly { id: string; nameZh: string }[];
}

function UnitSelect({ rfqId, known, ...rest }: UnitSelectProps) {
  const [text, setText] = useState('');
  const found = useUnits(rfqId, useDeferredValue(text.trim()));
  const units = (found.data?.items ?? [])
    .filter(({ chosen, member }) => !chosen && known.every(({ id }) => id !== member.id))
    .map(({ member }) => member);
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      options={[...known, ...units].map(({ id, nameZh }) => ({ value: id, label: nameZh }))}
    />
  );
}

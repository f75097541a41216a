import { Alert, Button, Form, Input, Switch } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { scanLimits as limits } from '../../../api/api-values';
import { DateTime } from '../../../ui/date-time';
import { Figure } from '../../../ui/figure';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Tag } from '../../../ui/tag';
import { useArrivals } from './queries';
import { RefusedScans } from './refused-scans';
import { useDayText } from './texts';
import { ScanCamera } from './scan-camera';
import { useCheckIn } from './use-check-in';
import { useRehearsal } from './use-rehearsal';
import type { ScanAnswer, ScanResult } from './types';

/** The desk: a scanner types into the field and sends it with its return key; a phone uses its camera or its keyboard. */
export function CheckInPage() {
  const { id = '' } = useParams();
  const { desk: t } = useDayText();
  const [form] = Form.useForm<{ code: string }>();
  const checkIn = useCheckIn(id);
  const rehearsal = useRehearsal(id);
  const [rehearses, turn] = useState(false);
  const scan = rehearses ? rehearsal.scan : checkIn.scan;
  const choose = (on: boolean) => {
    rehearsal.forget();
    turn(on);
  };
  const submit = ({ code }: { code: string }) => {
    if (code.trim() !== '') scan(code.trim());
    form.resetFields();
  };
  return (
    <Page title={t.title} back={{ to: `/secretariat/conferences/${id}`, label: t.back }} narrow>
      <Panel>
        <Rehearsing on={rehearses} choose={choose} />
        <Form form={form} layout="vertical" onFinish={submit}>
          <Form.Item name="code" label={t.code} extra={t.hint}>
            <Input autoFocus size="large" maxLength={limits.code.maxLength} autoComplete="off" />
          </Form.Item>
          <Button type="primary" size="large" block htmlType="submit">
            {rehearses ? t.rehearse : t.checkIn}
          </Button>
        </Form>
        <ScanCamera onCode={scan} />
        {rehearses && rehearsal.error !== null && <ProblemNotice error={rehearsal.error} />}
        {checkIn.waiting > 0 && <p role="status">{t.waiting(checkIn.waiting)}</p>}
        {checkIn.error !== null && checkIn.waiting > 0 && <ProblemNotice error={checkIn.error} />}
        <RefusedScans refused={checkIn.refused} refusal={checkIn.refusal} />
      </Panel>
      <Answers answers={rehearses ? rehearsal.answers : checkIn.answers} />
      <Arrivals id={id} />
    </Page>
  );
}

/** Before the day the desk tries itself out; nobody can take it for the day. */
function Rehearsing({ on, choose }: { on: boolean; choose: (on: boolean) => void }) {
  const { desk: t } = useDayText();
  return (
    <div style={{ display: 'grid', gap: 8, marginBlockEnd: 12 }}>
      <label style={{ display: 'flex', gap: 8, alignItems: 'center', justifySelf: 'end' }}>
        {t.rehearsal} <Switch checked={on} onChange={choose} aria-label={t.rehearsal} />
      </label>
      {on && <Alert showIcon type="warning" title={t.rehearsing} />}
    </div>
  );
}

function Answers({ answers }: { answers: readonly ScanAnswer[] }) {
  const { desk: t } = useDayText();
  return (
    <Panel title={t.now} flush>
      {answers.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul aria-live="polite">
        {answers.map(({ nonce, result, name, memberName, number, needs, arrivedAt }) => (
          <li key={nonce}>
            <ItemRow
              title={name ?? t.unknown}
              hint={[memberName, number !== null && t.number(number), needs]
                .filter(Boolean)
                .join(' · ')}
              extra={
                <>
                  {result === 'again' && arrivedAt && <DateTime at={arrivedAt} />}
                  <ResultTag result={result} />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Arrivals({ id }: { id: string }) {
  const { desk: t } = useDayText();
  const arrivals = useArrivals(id);
  return (
    <Loaded query={arrivals} rows={1}>
      {({ registered, arrived, latest }) => (
        <Panel title={t.arrived}>
          <Figure label={t.of(registered)} value={arrived} />
          <ul>
            {latest.map(({ nonce, result, at, name, memberName }) => (
              <li key={nonce}>
                <ItemRow
                  title={name ?? t.unknown}
                  hint={memberName}
                  extra={
                    <>
                      <DateTime at={at} relative />
                      <ResultTag result={result} />
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Loaded>
  );
}

function ResultTag({ result }: { result: ScanResult }) {
  const { results } = useDayText();
  const tone = result === 'in' ? 'good' : result === 'again' ? 'warn' : 'bad';
  return <Tag tone={tone}>{results[result]}</Tag>;
}

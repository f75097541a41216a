import { Form } from 'antd';
import { useState } from 'react';
import { Page } from '../../ui/page';
import { KeptNames } from './kept-names';
import { MissesPanel } from './misses-panel';
import { NameForm, type NameValues } from './name-form';
import { useOtherNamesText } from './texts';
import type { TriedName } from './types';

/** Other names of goods, tried on what members did not find before they are kept. */
export function OtherNamesPage() {
  const t = useOtherNamesText();
  const [form] = Form.useForm<NameValues>();
  const [tried, setTried] = useState<TriedName | null>(null);
  const use = (text: string) => {
    form.setFieldsValue({ asked: text });
    form.focusField('shown');
  };
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <NameForm form={form} onTry={setTried} />
      <MissesPanel tried={tried} onEnd={() => setTried(null)} onUse={use} />
      <KeptNames />
    </Page>
  );
}

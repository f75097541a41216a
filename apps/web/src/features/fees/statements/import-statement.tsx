import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { uploadTypes } from '../../../api/api-values';
import { FileDrop } from '../../../ui/file-drop';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useImportStatement } from './queries';
import { useStatementsText } from './texts';

/** Some systems know a CSV file by its name only. */
const STATEMENTS = `.csv,.xls,.xlsx,${uploadTypes['/api/v1/bank-statements']}`;

/** Choosing the file does not send it yet: what it does not say stands beside it. */
export function ImportStatement() {
  const t = useStatementsText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [account, setAccount] = useState('');
  const [acceptGap, setAcceptGap] = useState(false);
  const take = useImportStatement();
  const choose = (chosen: File) => {
    setFile(chosen);
    take.reset();
  };
  const send = () => {
    if (!file) return;
    take.mutate(
      { file, account, acceptGap },
      {
        onSuccess: ({ id, newLines }) => {
          void message.success(t.imported(newLines));
          void navigate(`/secretariat/fees/statements/${id}`);
        },
      },
    );
  };
  return (
    <Panel>
      <p style={{ marginBottom: 12 }}>{t.hint}</p>
      <FileDrop label={t.choose} hint={t.drop} accept={STATEMENTS} file={file} onChoose={choose} />
      <Form layout="vertical" requiredMark={false} style={{ marginTop: 16 }} onFinish={send}>
        <Form.Item label={t.account} htmlFor="own-account">
          <Input
            id="own-account"
            inputMode="numeric"
            value={account}
            onChange={(event) => setAccount(event.target.value)}
          />
        </Form.Item>
        <Form.Item>
          <Checkbox checked={acceptGap} onChange={(event) => setAcceptGap(event.target.checked)}>
            {t.acceptGap}
          </Checkbox>
        </Form.Item>
        {take.error && <ProblemNotice error={take.error} />}
        <Button type="primary" htmlType="submit" disabled={!file} loading={take.isPending}>
          {t.upload}
        </Button>
      </Form>
    </Panel>
  );
}

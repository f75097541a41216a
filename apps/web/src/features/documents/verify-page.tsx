import { Button, Form, Input } from 'antd';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Problem } from '../../ui/problem';
import { ProblemNotice } from '../../ui/problem-notice';
import layout from '../../ui/layout.module.css';
import { useVerification } from './queries';
import { useDocumentsText } from './texts';
import { VerifiedDocument } from './verified-document';
import { Verdict } from './verdict';

/** Open to everyone. The check code stands behind the `#`, as the QR code has it: no log of addresses keeps it. */
export function VerifyPage() {
  const { verify: t } = useDocumentsText();
  const { number } = useParams();
  const code = decodeURIComponent(useLocation().hash.slice(1));
  const verification = useVerification(number, code);
  return (
    <Page title={t.title} subtitle={t.subtitle} narrow>
      <div className={layout.stack}>
        <Panel>
          <NumberForm key={`${number}#${code}`} number={number ?? ''} code={code} />
        </Panel>
        <div role="status" aria-busy={verification.isFetching}>
          {verification.data && <VerifiedDocument document={verification.data} />}
          {number && !code && <Verdict tone="warn" title={t.codeMissing} hint={t.codeHint} />}
          {verification.error && <Unverified error={verification.error} />}
        </div>
      </div>
    </Page>
  );
}

interface Typed {
  number: string;
  code: string;
}

function NumberForm(typed: Typed) {
  const { verify: t } = useDocumentsText();
  const navigate = useNavigate();
  const show = ({ number, code }: Typed) =>
    navigate(`/verify/${encodeURIComponent(number.trim())}#${encodeURIComponent(code.trim())}`);
  return (
    <Form<Typed>
      layout="vertical"
      requiredMark={false}
      initialValues={typed}
      onFinish={(values) => void show(values)}
    >
      <div className={layout.fields}>
        <Form.Item
          name="number"
          label={t.number}
          rules={[{ required: true, whitespace: true, message: t.numberMissing }]}
        >
          <Input placeholder="XY-2026-000001" autoCapitalize="characters" />
        </Form.Item>
        <Form.Item
          name="code"
          label={t.code}
          extra={t.codeHint}
          rules={[{ required: true, whitespace: true, message: t.codeMissing }]}
        >
          <Input autoComplete="off" autoCapitalize="characters" />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit">
        {t.submit}
      </Button>
    </Form>
  );
}

function Unverified({ error }: { error: unknown }) {
  const { verify: t } = useDocumentsText();
  if (error instanceof Problem && error.status === 404)
    return <Verdict tone="bad" title={t.unknown} hint={t.unknownHint} />;
  return <ProblemNotice error={error} />;
}

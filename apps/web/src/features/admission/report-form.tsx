import { handInReportLimits } from '../../api/api-values';
import { Button, Form, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { showAtFields } from '../../ui/field-problems';
import { sendChange } from '../../ui/send-change';
import { AttachedFiles, ChooseFile } from './attached-files';
import { FindingsFields } from './findings-fields';
import { useAttachToReport, useHandInReport } from './queries';
import { useAdmissionText } from './texts';
import type { Application, NewReport } from './types';

type Values = Omit<NewReport, 'version' | 'findings'> & {
  findings: Record<string, Omit<NewReport['findings'][number], 'subject'>>;
};

/** The report of an inspection: what was looked at, what the team thinks of it, and what it recommends. */
export function ReportForm({ application }: { application: Application }) {
  const { report: t } = useAdmissionText();
  const { message } = useMessages();
  const [form] = Form.useForm<Values>();
  const handIn = useHandInReport(application.id);
  const attach = useAttachToReport(application.id);
  const submit = ({ findings, ...values }: Values) =>
    sendChange(
      handIn,
      { ...values, version: application.version, findings: listOf(findings) },
      {
        onSuccess: () => void message.success(t.submitted),
        onError: (error) => showAtFields(form, error),
      },
    );
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  const recommendations = Object.entries(t.recommendations);
  return (
    <Panel title={t.title}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ visitedOn: dayjs().format('YYYY-MM-DD') }}
        scrollToFirstError={{ focus: true }}
        onFinish={submit}
      >
        <Form.Item name="visitedOn" label={t.visitedOn} rules={required(t.visitedOn)}>
          <Input type="date" style={{ width: 180 }} />
        </Form.Item>
        <FindingsFields />
        <Form.Item name="summary" label={t.summary} rules={required(t.summary)}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={handInReportLimits.summary.maxLength}
          />
        </Form.Item>
        <Form.Item
          name="recommendation"
          label={t.recommendation}
          rules={[{ required: true, message: t.required(t.recommendation) }]}
        >
          <Radio.Group options={recommendations.map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item label={t.photos}>
          <ChooseFile isPending={attach.isPending} onChoose={(file) => attach.mutate(file)} />
          <AttachedFiles
            files={application.files.filter(({ purpose }) => purpose === 'inspection')}
            path={`inspections/${application.id}`}
          />
        </Form.Item>
        {(handIn.error ?? attach.error) && <ProblemNotice error={handIn.error ?? attach.error} />}
        <Button type="primary" htmlType="submit" loading={handIn.isPending}>
          {t.submit}
        </Button>
      </Form>
    </Panel>
  );
}

function listOf(findings: Values['findings']): NewReport['findings'] {
  return Object.entries(findings).map(([subject, { verdict, note }]) => ({
    ...{ subject: subject as NewReport['findings'][number]['subject'], verdict },
    note: note ?? '',
  }));
}

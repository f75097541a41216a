import { Button, Form, Input } from 'antd';
import { Panel } from '../../../ui/panel';
import { isProblem } from '../../../ui/problem';
import { ProblemNotice } from '../../../ui/problem-notice';

interface SaveVersionProps {
  /** `stale`: said where another person has saved a version meanwhile. */
  texts: Readonly<Record<'save' | 'saveHint' | 'note' | 'noteMissing' | 'stale', string>>;
  noteLength: number;
  /** The code of the refusal because of another version meanwhile. */
  changedMeanwhile: string;
  isSaving: boolean;
  error: Error | null;
  /** What is refused in particular. */
  details?: readonly string[];
  onSave: (note: string) => void;
}

/** Puts what was tried in force as a version, with the reason for it. */
export function SaveVersion(props: SaveVersionProps) {
  const { texts: t, noteLength, changedMeanwhile, isSaving, error, details, onSave } = props;
  return (
    <Panel title={t.save}>
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={({ note }: { note: string }) => onSave(note.trim())}
      >
        <Form.Item
          name="note"
          label={t.note}
          extra={t.saveHint}
          rules={[{ required: true, whitespace: true, message: t.noteMissing }]}
        >
          <Input maxLength={noteLength} />
        </Form.Item>
        {error && (
          <Form.Item>
            <ProblemNotice
              error={isProblem(error, changedMeanwhile) ? new Error(t.stale) : error}
              details={details}
            />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {t.save}
        </Button>
      </Form>
    </Panel>
  );
}

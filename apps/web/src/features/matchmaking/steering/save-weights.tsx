import { Button, Form, Input } from 'antd';
import { saveWeightsLimits } from '../../../api/api-values';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { isProblem } from '../../../ui/problem';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useSaveWeights } from './queries';
import { useSteeringText } from './texts';
import { capOf, weightsOf, type WeightsDraft } from './weights-draft';

const CHANGED_MEANWHILE = 'matchmaking.weights-changed';

interface SaveWeightsProps {
  basedOn: number;
  draft: WeightsDraft;
  onSaved: () => void;
}

/** Offered only for weights whose effect has been seen. */
export function SaveWeights({ basedOn, draft, onSaved }: SaveWeightsProps) {
  const { weights: t } = useSteeringText();
  const { message } = useMessages();
  const save = useSaveWeights();
  /** By the promise: once the new weights are loaded this part is gone, and its callbacks with it. */
  const submit = ({ note }: { note: string }) =>
    save
      .mutateAsync({
        basedOn,
        note: note.trim(),
        factors: weightsOf(draft),
        exposureCap: capOf(draft),
      })
      .then(
        () => {
          void message.success(t.saved);
          onSaved();
        },
        () => undefined,
      );
  return (
    <Panel title={t.save}>
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={(values: { note: string }) => void submit(values)}
      >
        <Form.Item
          name="note"
          label={t.note}
          extra={t.saveHint}
          rules={[{ required: true, whitespace: true, message: t.noteMissing }]}
        >
          <Input maxLength={saveWeightsLimits.note.maxLength} />
        </Form.Item>
        {save.error && (
          <Form.Item>
            <ProblemNotice
              error={isProblem(save.error, CHANGED_MEANWHILE) ? new Error(t.stale) : save.error}
            />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t.save}
        </Button>
      </Form>
    </Panel>
  );
}

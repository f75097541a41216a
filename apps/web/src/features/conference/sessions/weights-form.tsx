import { Form, InputNumber } from 'antd';
import { setWishWeightsLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useSetSession } from './queries';
import { useSessionText } from './texts';
import type { Board, SessionSettings, Weights } from './types';
import { WeightsPreview } from './weights-preview';

/** The order in which pairs come first follows from the weights: it is shown while they are changed. */
export function WeightsForm({ board, onClose }: { board: Board; onClose: () => void }) {
  const { weights: t, save, saved } = useSessionText();
  const set = useSetSession(board.id);
  const { title, most, wishesUntil, version } = board;
  return (
    <FormModal<Weights, SessionSettings, Board>
      title={t.title}
      hint={t.hint}
      save={save}
      initialValues={board.weights}
      mutation={set}
      bodyOf={(weights) => ({ title, most, wishesUntil, version, weights })}
      done={saved}
      onClose={onClose}
    >
      {(Object.keys(t.names) as (keyof Weights)[]).map((name) => (
        <Form.Item key={name} name={name} label={t.names[name]} rules={[{ required: true }]}>
          <InputNumber min={limits[name].minimum} max={limits[name].maximum} />
        </Form.Item>
      ))}
      <Form.Item noStyle shouldUpdate>
        {({ getFieldsValue }) => (
          <>
            <Order weights={getFieldsValue() as Weights} mostNoShows={board.mostNoShows} />
            <WeightsPreview id={board.id} weights={getFieldsValue() as Weights} />
          </>
        )}
      </Form.Item>
    </FormModal>
  );
}

const PAIRS = ['bothMust', 'mustAndWant', 'bothWant', 'oneMust', 'oneWant'] as const;

/** Kinds of pairs from the first to the last, with the least and the most that each can be worth. */
function Order({ weights, mostNoShows }: { weights: Weights; mostNoShows: number }) {
  const { weights: t } = useSessionText();
  const more = (weights.score ?? 0) + (weights.crossRegion ?? 0);
  const less = (weights.metBefore ?? 0) + mostNoShows * (weights.noShow ?? 0);
  const order = [...PAIRS].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return (
    <>
      <p>{t.order}</p>
      <ol style={{ paddingInlineStart: 20 }}>
        {order.map((name) => (
          <li key={name}>
            {t.names[name]}：
            {t.range(Math.max(1, (weights[name] ?? 0) - less), (weights[name] ?? 0) + more)}
          </li>
        ))}
      </ol>
    </>
  );
}

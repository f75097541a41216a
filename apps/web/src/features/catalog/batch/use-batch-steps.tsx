import { Button } from 'antd';
import { useMessages } from '../../../ui/messages';
import { messageOf } from '../../../ui/problem';
import { useBatch } from '../queries';
import { useCatalogText } from '../texts';
import type { Batch, BatchResult } from '../types';
import { sendChange } from '../../../ui/send-change';

const SHOWN_SECONDS = 10;
const SHOWN_REFUSALS = 8;

/** Does one thing with the chosen listings, offers to undo it, and says what could not be done. */
export function useBatchSteps(ids: readonly string[], onDone: () => void) {
  const { batch: t, withdrawHint } = useCatalogText();
  const { message, modal } = useMessages();
  const batch = useBatch();

  const undo = (result: BatchResult) => {
    void message.destroy('batch');
    sendChange(
      batch,
      { action: 'undo', ids: [...result.changed] },
      {
        onSuccess: ({ changed }) => void message.success(t.undone(changed.length)),
        onError: (error) => void message.error(messageOf(error)),
      },
    );
  };
  const report = (action: Batch['action'], result: BatchResult) => {
    const { changed, refused } = result;
    if (changed.length > 0)
      void message.success({
        key: 'batch',
        duration: SHOWN_SECONDS,
        content: <Done action={action} count={changed.length} onUndo={() => undo(result)} />,
      });
    if (refused.length > 0)
      void modal.confirm({
        title: t.refused(refused.length),
        content: <Refusals result={result} />,
        cancelButtonProps: { style: { display: 'none' } },
      });
  };
  const take = (action: Batch['action'], more: Partial<Batch> = {}) =>
    sendChange(
      batch,
      { action, ids: [...ids], ...more },
      {
        onSuccess: (result) => {
          onDone();
          report(action, result);
        },
        onError: (error) => void message.error(messageOf(error)),
      },
    );
  const run = (action: Batch['action'], more?: Partial<Batch>) => {
    if (action !== 'withdraw') return take(action, more);
    void modal.confirm({
      title: t.withdrawTitle(ids.length),
      content: withdrawHint,
      okText: t.actions.withdraw,
      okButtonProps: { danger: true },
      onOk: () => take(action),
    });
  };
  return { run, isPending: batch.isPending };
}

interface DoneProps {
  action: Batch['action'];
  count: number;
  onUndo: () => void;
}

function Done({ action, count, onUndo }: DoneProps) {
  const { batch: t } = useCatalogText();
  return (
    <>
      {t.done[action](count)}
      {action !== 'withdraw' && action !== 'confirm' && (
        <Button type="link" size="small" onClick={onUndo}>
          {t.undo}
        </Button>
      )}
    </>
  );
}

function Refusals({ result: { refused } }: { result: BatchResult }) {
  const { batch: t } = useCatalogText();
  return (
    <ul>
      {refused.slice(0, SHOWN_REFUSALS).map(({ id, title, message }) => (
        <li key={id}>
          <a href={`/my-listings/${id}`}>{title}</a>：{message}
        </li>
      ))}
      {refused.length > SHOWN_REFUSALS && <li>{t.more(refused.length - SHOWN_REFUSALS)}</li>}
    </ul>
  );
}

import { Button } from 'antd';
import { ItemRow } from '../../ui/item-row';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useSetReleaseRule } from './queries';
import { useRoomDocumentsText } from './texts';
import type { RoomDocuments } from './types';

/** Whether documents wait inside the unit; for all its rooms. */
export function RulePanel({
  documents: { releaseNeeded, maySetRelease },
}: {
  documents: RoomDocuments;
}) {
  const { rule: t } = useRoomDocumentsText();
  const { message } = useMessages();
  const set = useSetReleaseRule();
  const change = () =>
    sendChange(set, !releaseNeeded, {
      onSuccess: () => void message.success(t.saved),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <Panel title={t.title} flush>
      <ItemRow
        title={releaseNeeded ? t.on : t.off}
        hint={maySetRelease ? null : t.administrator}
        extra={
          maySetRelease && (
            <Button size="small" loading={set.isPending} onClick={change}>
              {releaseNeeded ? t.turnOff : t.turnOn}
            </Button>
          )
        }
      />
    </Panel>
  );
}

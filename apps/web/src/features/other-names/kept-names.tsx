import { Button } from 'antd';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useOtherNames, useRemoveOtherName } from './queries';
import { useOtherNamesText } from './texts';
import type { OtherName } from './types';

export function KeptNames() {
  const t = useOtherNamesText();
  const names = useOtherNames();
  return (
    <Panel title={t.kept} flush>
      <Loaded query={names} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>
          ) : (
            <ul aria-label={t.kept}>
              {items.map((name) => (
                <li key={name.id}>
                  <NameRow name={name} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function NameRow({ name: { id, asked, shown, bothWays, weight } }: { name: OtherName }) {
  const t = useOtherNamesText();
  const { message } = useMessages();
  const remove = useRemoveOtherName();
  const send = () =>
    sendChange(remove, id, {
      onSuccess: () => void message.success(t.removed),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <ItemRow
      title={`${asked} ${bothWays ? '⇄' : '→'} ${shown}`}
      hint={`${bothWays ? t.both : t.oneWay} · ${t.weighs(String(weight))}`}
      extra={
        <Button size="small" loading={remove.isPending} onClick={send}>
          {t.remove}
        </Button>
      }
    />
  );
}

import { Button, Popconfirm } from 'antd';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Tag } from '../../../ui/tag';
import { useDecideNoShow, useNoShows } from './queries';
import { useDayText } from './texts';
import type { NoShow } from './types';

/** Meetings of which a side says that they were not held: a no-show stands only once the secretariat has looked. */
export function NoShowPanel({ sessionId, mayWork }: { sessionId: string; mayWork: boolean }) {
  const { noShow: t } = useDayText();
  const noShows = useNoShows(sessionId);
  return (
    <Loaded query={noShows} rows={1}>
      {(all) =>
        all.length === 0 ? null : (
          <Panel title={t.title} flush>
            <ul>
              {all.map((one) => (
                <li key={one.meetingId}>
                  <NoShowRow noShow={one} mayWork={mayWork} />
                </li>
              ))}
            </ul>
          </Panel>
        )
      }
    </Loaded>
  );
}

function NoShowRow({ noShow, mayWork }: { noShow: NoShow; mayWork: boolean }) {
  const { noShow: t } = useDayText();
  const decide = useDecideNoShow(noShow.meetingId);
  const { aName, aSays, bName, bSays, aMemberId, bMemberId } = noShow;
  const says = (name: string, held: boolean | null) =>
    t.says(name, held === null ? t.nothing : held ? t.held : t.notHeld);
  return (
    <>
      <ItemRow
        title={`${aName} × ${bName}`}
        hint={`${says(aName, aSays)} · ${says(bName, bSays)}`}
        extra={
          mayWork && (
            <>
              {[
                [aMemberId, t.absent(aName)],
                [bMemberId, t.absent(bName)],
              ].map(([id, label]) => (
                <Popconfirm key={id} title={t.sure} onConfirm={() => decide.mutate(id!)}>
                  <Button size="small">{label}</Button>
                </Popconfirm>
              ))}
              <Button size="small" onClick={() => decide.mutate(null)}>
                {t.wasHeld}
              </Button>
            </>
          )
        }
      />
      {decide.error && <ProblemNotice error={decide.error} />}
    </>
  );
}

/** Whether somebody is checked in, and sits at the table. */
export function HereTag(props: { name: string; here: boolean; seated: boolean }) {
  const { name, here, seated } = props;
  const { screen: t } = useDayText();
  return (
    <Tag tone={here ? 'good' : 'warn'}>
      {name} {seated ? t.seated : here ? t.here : t.notHere}
    </Tag>
  );
}

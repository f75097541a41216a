import { Button } from 'antd';
import { useState } from 'react';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { useConferenceText } from '../texts';
import { AnswerFollowUp } from './answer-follow-up';
import { useMyFollowUps } from './queries';
import { Said } from './said';
import { useFollowUpText } from './texts';
import type { MyFollowUp } from './types';

/** What a unit is asked of its meetings; what it has not answered stands first (R1.3). */
export function FollowUpsPage() {
  const t = useFollowUpText();
  const { title } = useConferenceText();
  const asked = useMyFollowUps();
  const [answering, answer] = useState<MyFollowUp | null>(null);
  return (
    <Page title={t.title} back={{ to: '/conferences', label: title }} narrow>
      <Loaded query={asked}>
        {(all) => (
          <Panel flush>
            <ItemRow title={null} hint={t.lead} />
            {all.length === 0 && <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>}
            <ul aria-label={t.title}>
              {all.map((one) => (
                <li key={`${one.meetingId}/${one.days}`}>
                  <AskedRow asked={one} onAnswer={() => answer(one)} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Loaded>
      {answering && <AnswerFollowUp asked={answering} onClose={() => answer(null)} />}
    </Page>
  );
}

function AskedRow({ asked, onAnswer }: { asked: MyFollowUp; onAnswer: () => void }) {
  const t = useFollowUpText();
  const { days, memberName, sessionTitle, startsAt, mine, theirs } = asked;
  return (
    <ItemRow
      title={`${memberName} · ${t.after(days)}`}
      hint={
        <>
          {sessionTitle} <DateTime at={startsAt} />
          {mine && (
            <div>
              <Said who={t.mine} answer={mine} /> · <Said who={t.theirs} answer={theirs} />
            </div>
          )}
        </>
      }
      extra={
        <Button type={mine ? 'default' : 'primary'} size="small" onClick={onAnswer}>
          {mine ? t.revise : t.answer}
        </Button>
      }
    />
  );
}

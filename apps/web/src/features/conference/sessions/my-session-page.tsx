import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { queryLimits } from '../../../api/api-values';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { SearchFilter } from '../../../ui/search-filter';
import { Tag } from '../../../ui/tag';
import { RequestsPanel } from './requests-panel';
import { MySchedulePanel } from './my-schedule-panel';
import { useMySession, useSetAvailability, useWish } from './queries';
import { slotText } from './slot-time';
import { useSessionText } from './texts';
import type { Candidate, MeetingWish, MySession } from './types';

/** A session for a unit: its schedule once there is one, and before that whom it wishes to meet. */
export function MySessionPage() {
  const { id = '' } = useParams();
  const t = useSessionText();
  const session = useMySession(id);
  return (
    <Loaded query={session}>
      {(mine) => (
        <Page
          title={mine.title}
          tags={<Tag tone="primary">{t.states[mine.state]}</Tag>}
          back={{ to: `/conferences/${mine.conferenceId}`, label: t.title }}
          narrow
        >
          <MySchedulePanel id={id} />
          {mine.state === 'collecting' && (
            <>
              {mine.takesPart ? null : <ItemRow title={null} hint={t.mine.notThere} />}
              {mine.takesPart && <Availability session={mine} />}
              {mine.takesPart && mine.form === 'preferences' && <Wishes session={mine} />}
              {mine.takesPart && mine.form === 'requests' && <RequestsPanel session={mine} />}
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Wishes({ session }: { session: MySession }) {
  const { mine: t } = useSessionText();
  const wish = useWish(session.id);
  const [q, search] = useState<string>();
  const shown = session.candidates.filter(({ name }) => !q || name.includes(q));
  return (
    <Panel title={t.candidates} extra={<span>{t.expected(session.expected)}</span>} flush>
      <ItemRow title={null} hint={session.open ? t.lead : t.closed} />
      <div style={{ padding: '0 16px 8px' }}>
        <SearchFilter
          label={t.search}
          value={q}
          maxLength={queryLimits['/api/v1/conferences/units'].q.maxLength}
          onSearch={search}
        />
      </div>
      {wish.error && <ProblemNotice error={wish.error} />}
      <ul>
        {shown.map((candidate) => (
          <li key={candidate.memberId}>
            <CandidateRow
              candidate={candidate}
              open={session.open}
              onWish={(chosen) => wish.mutate({ memberId: candidate.memberId, wish: chosen })}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface CandidateRowProps {
  candidate: Candidate;
  open: boolean;
  onWish: (wish: MeetingWish | null) => void;
}

function CandidateRow({ candidate, open, onWish }: CandidateRowProps) {
  const { mine: t, wishes } = useSessionText();
  const { name, wish, score, theirs, ours } = candidate;
  const why = [score !== null && t.fit(score), theirs && t.theirs(theirs), ours && t.ours(ours)];
  return (
    <ItemRow
      title={name}
      hint={why.filter(Boolean).join(' · ')}
      extra={
        <Segmented
          aria-label={t.wishOf(name)}
          disabled={!open}
          size="small"
          value={wish ?? ''}
          onChange={(value) => onWish(value === '' ? null : (value as MeetingWish))}
          options={[
            { value: '', label: t.undecided },
            ...Object.entries(wishes).map(([value, label]) => ({ value, label })),
          ]}
        />
      }
    />
  );
}

function Availability({ session }: { session: MySession }) {
  const { mine: t } = useSessionText();
  const set = useSetAvailability(session.id);
  const { representatives, slots, ownMost } = session;
  const change = (delegateId: string, away: string[]) =>
    set.mutate({ most: ownMost, delegates: [{ delegateId, away }] });
  if (slots.length === 0) return null;
  return (
    <Panel title={t.available}>
      <p>{t.availableHint}</p>
      {representatives.map(({ delegateId, name, away, busy }) => (
        <label key={delegateId} style={{ display: 'block', marginTop: 8 }}>
          {t.away(name)}
          <Select
            mode="multiple"
            aria-label={t.away(name)}
            disabled={!session.open}
            style={{ width: '100%' }}
            value={away}
            onChange={(chosen: string[]) => change(delegateId, chosen)}
            options={slots.map((slot) => ({ value: slot.id, label: slotText(slot) }))}
          />
          {busy.length > 0 && (
            <span>
              {t.busy(
                slots
                  .filter((slot) => busy.includes(slot.id))
                  .map(slotText)
                  .join('、'),
              )}
            </span>
          )}
        </label>
      ))}
      {set.error && <ProblemNotice error={set.error} />}
    </Panel>
  );
}

import { Button, Input } from 'antd';
import { useState } from 'react';
import { askForMeetingLimits as limits, queryLimits } from '../../../api/api-values';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { SearchFilter } from '../../../ui/search-filter';
import { Tag, type Tone } from '../../../ui/tag';
import { useAnswerRequest, useAskForMeeting, useMyRequests, useWithdrawRequest } from './queries';
import { useSessionText } from './texts';
import type { Candidate, MeetingRequest, MyRequests, MySession } from './types';

const TONES: Readonly<Record<MeetingRequest['state'], Tone>> = {
  asked: 'primary',
  accepted: 'good',
  declined: 'plain',
  expired: 'warn',
  withdrawn: 'plain',
};

/** A session of requests, for a unit: who asks it first, then whom it asked, then whom it can ask. */
export function RequestsPanel({ session }: { session: MySession }) {
  const requests = useMyRequests(session.id);
  return (
    <Loaded query={requests}>
      {(mine) => (
        <>
          <Received session={session} mine={mine} />
          <Sent session={session} mine={mine} />
          {session.open && <Candidates session={session} mine={mine} />}
        </>
      )}
    </Loaded>
  );
}

interface PartProps {
  session: MySession;
  mine: MyRequests;
}

function Received({ session, mine }: PartProps) {
  const { requests: t } = useSessionText();
  const answer = useAnswerRequest();
  const withdraw = useWithdrawRequest();
  const received = mine.items.filter((one) => !one.mine);
  const error = answer.error ?? withdraw.error;
  return (
    <Panel title={t.received} extra={<span>{t.expect(mine.accepted, mine.most)}</span>} flush>
      {received.length === 0 && <ItemRow title={null} hint={t.noneReceived} />}
      <ul>
        {received.map((request) => (
          <li key={request.id}>
            <RequestRow request={request}>
              {session.open && request.state === 'asked' && (
                <>
                  <Button
                    type="primary"
                    size="small"
                    onClick={() => answer.mutate({ id: request.id, accepted: true })}
                  >
                    {t.accept}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => answer.mutate({ id: request.id, accepted: false })}
                  >
                    {t.decline}
                  </Button>
                </>
              )}
              {session.open && request.state === 'accepted' && (
                <Button size="small" onClick={() => withdraw.mutate(request.id)}>
                  {t.withdraw}
                </Button>
              )}
            </RequestRow>
          </li>
        ))}
      </ul>
      {error && <ProblemNotice error={error} />}
    </Panel>
  );
}

function Sent({ session, mine }: PartProps) {
  const { requests: t } = useSessionText();
  const withdraw = useWithdrawRequest();
  const sent = mine.items.filter((one) => one.mine);
  return (
    <Panel title={t.sent} extra={<span>{t.left(mine.left)}</span>} flush>
      {sent.length === 0 && <ItemRow title={null} hint={t.noneSent} />}
      <ul>
        {sent.map((request) => (
          <li key={request.id}>
            <RequestRow request={request}>
              {session.open && ['asked', 'accepted'].includes(request.state) && (
                <Button size="small" onClick={() => withdraw.mutate(request.id)}>
                  {t.withdraw}
                </Button>
              )}
            </RequestRow>
          </li>
        ))}
      </ul>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </Panel>
  );
}

function RequestRow(props: { request: MeetingRequest; children: React.ReactNode }) {
  const { requests: t } = useSessionText();
  const { name, message, state, expiresAt } = props.request;
  return (
    <ItemRow
      title={name}
      hint={
        <>
          {message}
          {state === 'asked' && (
            <div>
              {t.until} <DateTime at={expiresAt} />
            </div>
          )}
        </>
      }
      extra={
        <>
          <Tag tone={TONES[state]}>{t.states[state]}</Tag> {props.children}
        </>
      }
    />
  );
}

function Candidates({ session, mine }: PartProps) {
  const { mine: texts, requests: t } = useSessionText();
  const [q, search] = useState<string>();
  const busy = new Set(
    mine.items.filter(({ state }) => ['asked', 'accepted'].includes(state)).map((r) => r.memberId),
  );
  const shown = session.candidates.filter(
    ({ name, memberId }) => !busy.has(memberId) && (!q || name.includes(q)),
  );
  return (
    <Panel title={texts.candidates} flush>
      <ItemRow title={null} hint={t.lead} />
      <div style={{ padding: '0 16px 8px' }}>
        <SearchFilter
          label={texts.search}
          value={q}
          maxLength={queryLimits['/api/v1/conferences/units'].q.maxLength}
          onSearch={search}
        />
      </div>
      <ul>
        {shown.map((candidate) => (
          <li key={candidate.memberId}>
            <CandidateRow sessionId={session.id} candidate={candidate} left={mine.left} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CandidateRow(props: { sessionId: string; candidate: Candidate; left: number }) {
  const { mine: t, requests } = useSessionText();
  const { name, score, theirs, ours, memberId } = props.candidate;
  const ask = useAskForMeeting(props.sessionId);
  const [message, write] = useState('');
  const why = [score !== null && t.fit(score), theirs && t.theirs(theirs), ours && t.ours(ours)];
  return (
    <ItemRow
      title={name}
      hint={
        <>
          {why.filter(Boolean).join(' · ')}
          <Input
            aria-label={requests.messageTo(name)}
            placeholder={requests.message}
            value={message}
            maxLength={limits.message.maxLength}
            onChange={({ target }) => write(target.value)}
          />
          {ask.error && <ProblemNotice error={ask.error} />}
        </>
      }
      extra={
        <Button
          aria-label={requests.askOf(name)}
          disabled={props.left === 0}
          loading={ask.isPending}
          onClick={() => ask.mutate({ memberId, message })}
        >
          {requests.ask}
        </Button>
      }
    />
  );
}

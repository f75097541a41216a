import { DateTime, Day } from '../../../ui/date-time';
import { Fact, Facts } from '../../../ui/facts';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';
import { CaseStateTag } from './case-state-tag';

/** What a case says so far, side by side: reasons, answer, decision, appeal. */
export function CaseFacts({ found, path }: { found: ExpulsionCase; path: string }) {
  const { one: t, next } = useLeavingText();
  const { id, state, noticedAt, answerDueOn, answerOver, decidedAt, appealDueOn } = found;
  const paper = `/api/v1/${path}/${id}/circular.pdf`;
  return (
    <Panel title={t.next}>
      <p style={{ marginBottom: 12 }}>{next[state]}</p>
      <Facts>
        <Fact label={t.reasonsTitle} wide>
          {found.reasons}
        </Fact>
        <Fact label={t.noticedAt}>{noticedAt && <DateTime at={noticedAt} />}</Fact>
        <Fact label={t.answerDue}>
          {answerDueOn && (
            <>
              <Day on={answerDueOn} /> {answerOver && `（${t.answerOver}）`}
            </>
          )}
        </Fact>
        <Fact label={t.answer} wide>
          {found.answer}
        </Fact>
        <Fact label={t.decision} wide>
          {found.decisionReason}
        </Fact>
        <Fact label={t.decidedBy}>
          {decidedAt && (
            <>
              {found.decidedByName} <DateTime at={decidedAt} />
            </>
          )}
        </Fact>
        <Fact label={t.circular}>
          {found.circularNumber && !found.reversalNumber ? (
            <a href={paper}>{found.circularNumber}</a>
          ) : (
            found.circularNumber
          )}
        </Fact>
        <Fact label={t.appealDue}>{appealDueOn && <Day on={appealDueOn} />}</Fact>
        <Fact label={t.appeal} wide>
          {found.appeal}
        </Fact>
        <Fact label={t.appealReason} wide>
          {found.appealReason}
        </Fact>
        <Fact label={t.reversal}>
          {found.reversalNumber && <a href={paper}>{found.reversalNumber}</a>}
        </Fact>
      </Facts>
    </Panel>
  );
}

/** What was done, the newest first. */
export function CaseHistory({ steps }: Pick<ExpulsionCase, 'steps'>) {
  const { one: t, actions } = useLeavingText();
  if (steps.length === 0) return null;
  return (
    <Panel title={t.history} flush>
      <ol>
        {[...steps].reverse().map(({ action, to, byName, at }) => (
          <li key={at + action}>
            <ItemRow
              title={
                <>
                  {actions[action]} → <CaseStateTag state={to} />
                </>
              }
              hint={byName && t.by(byName)}
              extra={<DateTime at={at} />}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

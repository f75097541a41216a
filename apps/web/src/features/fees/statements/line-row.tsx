import { ItemRow } from '../../../ui/item-row';
import { groupDigits } from '../../../ui/numbers';
import { Tag, type Tone } from '../../../ui/tag';
import { useFeesText } from '../texts';
import { LineActions } from './line-actions';
import { useStatementsText } from './texts';
import type { StatementLine } from './types';

const tones = {
  certain: 'good',
  probable: 'primary',
  ambiguous: 'warn',
  unknown: 'bad',
} as const satisfies Record<NonNullable<StatementLine['certainty']>, Tone>;

/** A movement with what is proposed for it, and why. */
export function LineRow({ line }: { line: StatementLine }) {
  const t = useStatementsText();
  const { yuan } = useFeesText();
  const { row, happenedOn, amount, counterName, text, state, certainty } = line;
  const isOpen = state === 'open';
  return (
    <ItemRow
      title={
        <>
          <strong>{counterName || t.noName}</strong>{' '}
          {isOpen && certainty ? (
            <Tag tone={tones[certainty]}>{t.certainties[certainty]}</Tag>
          ) : (
            <Tag tone={state === 'booked' ? 'good' : 'plain'}>{t.states[state]}</Tag>
          )}
        </>
      }
      hint={
        <>
          {[t.row(row), happenedOn, text].filter(Boolean).join(' · ')}
          <About line={line} />
        </>
      }
      extra={
        <>
          <span>{yuan(groupDigits(amount))}</span>
          <LineActions line={line} />
        </>
      }
    />
  );
}

function About({ line }: { line: StatementLine }) {
  const t = useStatementsText();
  const { state, candidates, proposedMemberId, reasons, bookedFor, note } = line;
  const names = (units: readonly { name: string }[]) => units.map(({ name }) => name).join('、');
  if (bookedFor.length > 0) return <div>{t.bookedFor(names(bookedFor))}</div>;
  if (note) return <div>{note}</div>;
  if (state !== 'open' || candidates.length === 0) return null;
  const proposed = candidates.find(({ id }) => id === proposedMemberId);
  return (
    <>
      <div>
        {proposed
          ? t.proposed(proposed.name, groupDigits(proposed.owed))
          : t.candidates(names(candidates))}
      </div>
      <div>{reasons.map((reason) => t.reasons[reason]).join('；')}</div>
    </>
  );
}

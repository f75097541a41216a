import { Button, Input, InputNumber, Popconfirm } from 'antd';
import { useState, type FormEvent } from 'react';
import { paperRecordLimits as limits } from '../../../api/api-values';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Problem } from '../../../ui/problem';
import { Tag } from '../../../ui/tag';
import { useRecordPaper } from './queries';
import { usePaperText } from './texts';
import type { PaperMeeting, PaperRecord, PaperSide } from './types';

interface PaperRowProps {
  meeting: PaperMeeting;
  place: string;
  onSaved: () => void;
}

const WRAP = { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' } as const;

/** A line of a sheet. It shows what is on record; the return key saves it and goes on to the next one. */
export function PaperRow({ meeting, place, onSaved }: PaperRowProps) {
  const t = usePaperText();
  const { a, b, begun } = meeting;
  const record = useRecordPaper(meeting.meetingId);
  const [typed, type] = useState<PaperRecord>(() => startOf(meeting));
  const save = (replace: boolean) =>
    record.mutate({ ...typed, nextStep: typed.nextStep || null, replace }, { onSuccess: onSaved });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!begun || record.isPending) return;
    if (isEmpty(typed, meeting)) onSaved();
    else save(false);
  };
  const differs =
    record.error instanceof Problem && record.error.code === 'matchmaking-session.paper-differs';
  return (
    <form onSubmit={submit} aria-label={`${place} ${a.name} × ${b.name}`} style={{ padding: 12 }}>
      <p>
        <strong>{place}</strong> {a.name} × {b.name} {!begun && <Tag tone="warn">{t.notBegun}</Tag>}
        {record.isSuccess && <Tag tone="good">{t.saved}</Tag>}
      </p>
      <OnRecord sides={[a, b]} />
      {begun && (
        <div style={WRAP}>
          <Side
            side={a}
            typed={typed.a}
            first
            onChange={(side) => type(withSides(typed, { a: side }))}
          />
          <Side side={b} typed={typed.b} onChange={(side) => type(withSides(typed, { b: side }))} />
          <Tick label={t.held} checked={typed.held} onChange={(held) => type({ ...typed, held })} />
          <Input
            aria-label={t.nextStep}
            placeholder={t.nextStep}
            style={{ flex: '1 1 200px' }}
            maxLength={limits.nextStep.maxLength}
            value={typed.nextStep ?? ''}
            onChange={({ target }) => type({ ...typed, nextStep: target.value })}
          />
          <Button htmlType="submit" loading={record.isPending}>
            {t.save}
          </Button>
        </div>
      )}
      {record.error && <ProblemNotice error={record.error} />}
      {differs && (
        <Popconfirm title={t.replaceSure} onConfirm={() => save(true)}>
          <Button danger style={{ marginBlockStart: 8 }}>
            {t.replace}
          </Button>
        </Popconfirm>
      )}
    </form>
  );
}

interface SideProps {
  side: PaperSide;
  typed: PaperRecord['a'];
  first?: boolean;
  onChange: (side: PaperRecord['a']) => void;
}

function Side({ side: { name }, typed, first, onChange }: SideProps) {
  const t = usePaperText();
  return (
    <span style={WRAP}>
      <Tick
        label={t.here(name)}
        checked={typed.present}
        onChange={(present) => onChange({ ...typed, present })}
        {...(first && { first })}
      />
      <InputNumber
        aria-label={t.useful(name)}
        placeholder={t.usefulShort}
        style={{ width: 84 }}
        min={1}
        max={5}
        precision={0}
        value={typed.useful ?? null}
        onChange={(useful) => onChange({ ...typed, useful })}
      />
    </span>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Where a line begins. */
  first?: boolean;
}

/** A plain box: the return key in it saves the line. */
function Tick({ label, checked, onChange, first }: TickProps) {
  return (
    <label style={{ display: 'inline-flex', gap: 6, alignItems: 'center', minHeight: 32 }}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        {...(first && { 'data-first': true })}
      />
      {label}
    </label>
  );
}

function OnRecord({ sides }: { sides: readonly PaperSide[] }) {
  const t = usePaperText();
  const said = sides.filter(({ held }) => held !== null);
  if (said.length === 0) return null;
  return (
    <p style={{ color: 'var(--wc-quiet)' }}>
      {said
        .map(({ name, held, useful, nextStep, source, by }) => {
          const what = [held ? t.saidHeld : t.saidNotHeld, useful && t.points(useful), nextStep];
          const from = t.by(t.source[source!], by ?? '');
          return `${t.says(name, what.filter(Boolean).join(' · '))}（${from}）`;
        })
        .join('；')}
    </p>
  );
}

/** As it is on record; where nothing is, or the sides say different things, it is left to who types. */
function startOf({ a, b }: PaperMeeting): PaperRecord {
  const sideOf = ({ present, useful }: PaperSide) => ({ present: present ?? false, useful });
  const held = a.held ?? b.held ?? false;
  const isOne = a.nextStep === null || b.nextStep === null || a.nextStep === b.nextStep;
  const nextStep = isOne ? (a.nextStep ?? b.nextStep) : null;
  return { held, nextStep, a: sideOf(a), b: sideOf(b) };
}

/** Where both have come, the meeting was held, unless that is said otherwise. */
function withSides(
  before: PaperRecord,
  change: Partial<Pick<PaperRecord, 'a' | 'b'>>,
): PaperRecord {
  const typed = { ...before, ...change };
  const met = typed.a.present && typed.b.present;
  return { ...typed, held: before.held || (met && !(before.a.present && before.b.present)) };
}

/** A line that nobody has written in: nothing is put on record by going past it. */
const isEmpty = ({ held, nextStep, a, b }: PaperRecord, meeting: PaperMeeting): boolean =>
  [meeting.a.held, meeting.b.held, meeting.a.present, meeting.b.present].every(
    (on) => on === null,
  ) && !(held || nextStep || a.present || b.present || a.useful || b.useful);

import { Select } from 'antd';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { slotText } from '../sessions/slot-time';
import { PaperRow } from './paper-row';
import { usePaperRecords } from './queries';
import { usePaperText } from './texts';
import type { PaperMeeting, PaperRecords } from './types';

interface Chosen {
  table: string | null;
  slot: string | null;
}

/** What stands on the sheets of the tables is typed in, by table or by slot, without a mouse. */
export function PaperPage() {
  const { id = '' } = useParams();
  const t = usePaperText();
  const records = usePaperRecords(id);
  const [chosen, choose] = useState<Chosen>({ table: null, slot: null });
  const list = useRef<HTMLOListElement>(null);
  const goOn = (from: number) =>
    list.current?.querySelectorAll<HTMLInputElement>('[data-first]')[from + 1]?.focus();
  return (
    <Loaded query={records}>
      {(shown) => {
        const rows = chosenOf(shown, chosen);
        const done = rows.filter(isDone).length;
        return (
          <Page
            title={`${t.open} · ${shown.title}`}
            back={{ to: `/secretariat/matchmaking-sessions/${id}`, label: t.back }}
          >
            <Panel>
              <p>{t.hint}</p>
              <Choice records={shown} chosen={chosen} onChange={choose} />
              {rows.length > 0 && <p role="status">{t.left(done, rows.length)}</p>}
            </Panel>
            <Panel flush>
              {rows.length === 0 && (
                <p style={{ padding: 16 }}>{shown.meetings.length === 0 ? t.none : t.chosenNone}</p>
              )}
              <ol ref={list}>
                {rows.map((meeting, nth) => (
                  <li key={meeting.meetingId}>
                    <PaperRow
                      meeting={meeting}
                      place={placeOf(shown, meeting)}
                      onSaved={() => goOn(nth)}
                    />
                  </li>
                ))}
              </ol>
            </Panel>
          </Page>
        );
      }}
    </Loaded>
  );
}

interface ChoiceProps {
  records: PaperRecords;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function Choice({ records, chosen, onChange }: ChoiceProps) {
  const t = usePaperText();
  const wide = { minWidth: 180, flex: '1 1 180px', maxWidth: 320 };
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginBlock: 8 }}>
      <Select
        aria-label={t.table}
        placeholder={t.table}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        style={wide}
        value={chosen.table}
        onChange={(table) => onChange({ ...chosen, table: table ?? null })}
        options={records.tables.map(({ id, hall, label }) => ({
          ...{ value: id, label: `${hall} ${label}` },
        }))}
      />
      <Select
        aria-label={t.slot}
        placeholder={t.slot}
        allowClear
        style={wide}
        value={chosen.slot}
        onChange={(slot) => onChange({ ...chosen, slot: slot ?? null })}
        options={records.slots.map((slot) => ({ value: slot.id, label: slotText(slot) }))}
      />
    </div>
  );
}

/** A sheet, or what ran at one time; all of the meetings together would be too many for one page. */
function chosenOf({ meetings }: PaperRecords, { table, slot }: Chosen): PaperMeeting[] {
  if (!table && !slot) return [];
  return meetings.filter(
    (one) => (!table || one.tableId === table) && (!slot || one.slotId === slot),
  );
}

const isDone = ({ a, b }: PaperMeeting) => a.held !== null && b.held !== null;

function placeOf({ tables, slots }: PaperRecords, { tableId, slotId }: PaperMeeting): string {
  const table = tables.find(({ id }) => id === tableId);
  const slot = slots.find(({ id }) => id === slotId);
  return `${slot ? slotText(slot) : ''} ${table ? `${table.hall} ${table.label}` : ''}`;
}

import { Button } from 'antd';
import { Link } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import type { AuditFilter } from './filters';
import { useAuditText } from './texts';
import type { AuditEntry } from './types';
import { useDetailWords } from './use-detail-words';

interface EntryRowProps {
  entry: AuditEntry;
  onNarrow: (changes: AuditFilter) => void;
}

export function EntryRow({ entry, onNarrow }: EntryRowProps) {
  const t = useAuditText();
  const words = useDetailWords();
  const { title, subject, link, person, unit, details, at, sealNo } = entry;
  const narrow = (text: string, changes: AuditFilter) => (
    <Button
      type="link"
      size="small"
      style={{ height: 'auto', padding: 0 }}
      onClick={() => onNarrow(changes)}
    >
      {text}
    </Button>
  );
  return (
    <ItemRow
      title={
        <>
          <strong>{title}</strong> {link && <Link to={link}>{nameOf(subject) ?? t.open}</Link>}
          {!link && nameOf(subject)}
        </>
      }
      hint={
        <>
          {person ? narrow(person.name, { personId: person.id }) : t.system}
          {unit && <> · {narrow(unit.name, { unitId: unit.id })}</>} ·{' '}
          {narrow(t.sameSubject, { subjectId: subject.id })}
          {details.length > 0 && (
            <div style={{ overflowWrap: 'anywhere' }}>{details.map(words).join(t.separator)}</div>
          )}
        </>
      }
      extra={
        <span title={sealNo ? t.sealed(sealNo) : t.notSealed}>
          <DateTime at={at} />
        </span>
      }
    />
  );
}

/** Null for a thing that has no name of its own: its id says nothing to a reader. */
function nameOf({ id, name }: AuditEntry['subject']): string | null {
  return id === name ? null : name;
}

import { ItemTimes } from './item-times';
import { useAgendaText } from './texts';
import type { AgendaItem } from './types';

/** What everybody reads of an item: when, where, who speaks, what came of it. */
export function ItemContent({ item }: { item: AgendaItem }) {
  const t = useAgendaText();
  const { id, hall, summary, people, free, signUp, minutes, agreed, files, attendees } = item;
  const speakers = people.filter(({ part }) => part === 'speaker');
  const names = speakers.map(({ name, memberName }) => `${name}（${memberName}）`).join('、');
  return (
    <>
      <span>
        <ItemTimes startsAt={item.startsAt} endsAt={item.endsAt} />
        {[hall, speakers.length > 0 && t.speakers(names)]
          .filter(Boolean)
          .map((fact) => ` · ${fact}`)}
      </span>
      {signUp && (
        <div>
          {t.attendees(attendees)}
          {free !== null && `，${t.free(free)}`}
        </div>
      )}
      {summary && <div style={{ whiteSpace: 'pre-wrap' }}>{summary}</div>}
      {files.length > 0 && (
        <div>
          {t.materials}：
          {files.map((file) => (
            <a
              key={file.id}
              href={`/api/v1/agenda-items/${id}/files/${file.id}`}
              style={{ marginInlineEnd: 8 }}
            >
              {file.name}
            </a>
          ))}
        </div>
      )}
      {minutes && (
        <div style={{ whiteSpace: 'pre-wrap' }}>
          {t.minutesOf}：{minutes}
        </div>
      )}
      {agreed.length > 0 && (
        <div>
          {t.agreedOf}：{agreed.join('；')}
        </div>
      )}
    </>
  );
}

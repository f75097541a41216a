import { Button } from 'antd';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useMisses } from './queries';
import { useOtherNamesText } from './texts';
import type { TriedName, TriedQuery } from './types';

interface MissesPanelProps {
  tried: TriedName | null;
  onEnd: () => void;
  onUse: (text: string) => void;
}

/** What members did not find, asked again now; with the pair on trial, where there is one. */
export function MissesPanel({ tried, onEnd, onUse }: MissesPanelProps) {
  const t = useOtherNamesText();
  const misses = useMisses(tried);
  return (
    <Panel title={t.misses} flush>
      <ItemRow
        title={tried ? t.tried(tried.asked, tried.shown) : null}
        hint={t.missesHint}
        extra={
          tried && (
            <Button size="small" onClick={onEnd}>
              {t.endTrial}
            </Button>
          )
        }
      />
      <Loaded query={misses} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.noMisses}>{t.noMissesHint}</EmptyHint>
          ) : (
            <ul aria-label={t.misses}>
              {items.map((query) => (
                <li key={query.text}>
                  <MissRow query={query} onUse={onUse} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function MissRow({ query, onUse }: { query: TriedQuery; onUse: (text: string) => void }) {
  const t = useOtherNamesText();
  const { text, times, found, title } = query;
  const hits = found === 0 ? t.notFound : t.found(String(found));
  return (
    <ItemRow
      title={`${text}（${t.times(String(times))}）`}
      hint={title ? `${hits} · ${t.first(title)}` : hits}
      extra={
        <Button size="small" onClick={() => onUse(text)}>
          {t.use}
        </Button>
      }
    />
  );
}

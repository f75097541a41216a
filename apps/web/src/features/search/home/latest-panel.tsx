import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { HitRow } from '../hit-row';
import { useLatestSupplies } from '../queries';
import { useSearchHomeText } from './texts';

const SHOWN = 6;

export function LatestPanel() {
  const t = useSearchHomeText();
  const latest = useLatestSupplies(SHOWN);
  return (
    <Panel title={t.latest} flush extra={<Link to="/search?side=supply">{t.browse}</Link>}>
      <Loaded query={latest} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.none} />
          ) : (
            <ul>
              {items.map((hit) => (
                <li key={hit.id}>
                  <HitRow hit={hit} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useLatestSupplies } from '../queries';
import { SupplyCard } from './supply-card';
import styles from './supply-card.module.css';
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
            <ul className={styles.cards}>
              {items.map((hit) => (
                <li key={hit.id}>
                  <SupplyCard hit={hit} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

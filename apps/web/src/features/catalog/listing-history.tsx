import { useListingText } from '../../entities/listing/texts';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { differenceOf } from './change-text';
import styles from './listing-history.module.css';
import { useListingVersions } from './queries';
import { useCatalogText } from './texts';
import type { ListingVersion } from './types';
import { useFieldName } from './use-field-name';

export function ListingHistory({ id }: { id: string }) {
  const { page: t } = useCatalogText();
  const versions = useListingVersions(id);
  return (
    <Panel title={t.history} flush>
      <Loaded query={versions}>
        {({ items }) => (
          <ul>
            {items.map((version) => (
              <li key={version.version}>
                <VersionRow version={version} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function VersionRow({ version: { version, at, byName, changes } }: { version: ListingVersion }) {
  const { page: t } = useCatalogText();
  const { states } = useListingText();
  const fieldName = useFieldName();
  const state = changes.find(({ field }) => field === 'state')?.after;
  const fields = changes
    .filter(({ field }) => field !== 'state')
    .map(({ field }) => fieldName(field));
  const stateName = typeof state === 'string' ? states[state as keyof typeof states] : null;
  const what =
    version === 1 ? t.firstVersion : [stateName, fields.length > 0 && t.changed(fields.join('、'))];
  return (
    <ItemRow
      title={t.version(version)}
      hint={
        <>
          {[what].flat().filter(Boolean).join('，')}
          {version > 1 && changes.length > 0 && <Differences changes={changes} />}
        </>
      }
      extra={
        <span>
          {byName && `${byName} · `}
          <DateTime at={at} />
        </span>
      }
    />
  );
}

/** Field by field what was there before and what came after. */
function Differences({ changes }: Pick<ListingVersion, 'changes'>) {
  const { page: t } = useCatalogText();
  const texts = useListingText();
  const fieldName = useFieldName();
  return (
    <details className={styles.details}>
      <summary>{t.differences}</summary>
      <dl>
        {changes.map((change) => {
          const { before, after } = differenceOf(change, texts);
          return (
            <div key={change.field}>
              <dt>{fieldName(change.field)}</dt>
              <dd>
                <del>{before || t.none}</del> → <ins>{after || t.none}</ins>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

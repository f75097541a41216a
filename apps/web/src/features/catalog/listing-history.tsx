import { useListingText } from '../../entities/listing/texts';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
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
      hint={[what].flat().filter(Boolean).join('，')}
      extra={
        <span>
          {byName && `${byName} · `}
          <DateTime at={at} />
        </span>
      }
    />
  );
}

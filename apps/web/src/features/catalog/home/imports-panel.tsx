import { Link } from 'react-router';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ImportStateTag } from '../imports/import-state-tag';
import { useRecentImports } from '../imports/queries';
import { useCatalogHomeText } from './texts';

/** Absent until something has been imported. */
export function ImportsPanel() {
  const t = useCatalogHomeText();
  const imports = useRecentImports().data?.items ?? [];
  if (imports.length === 0) return null;
  return (
    <Panel title={t.imports} flush extra={<Link to="/my-listings/imports">{t.importsAll}</Link>}>
      <ul>
        {imports.map((each) => (
          <li key={each.id}>
            <ItemRow
              title={<Link to={`/my-listings/imports/${each.id}`}>{each.fileName}</Link>}
              hint={<DateTime at={each.createdAt} relative />}
              extra={<ImportStateTag of={each} />}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

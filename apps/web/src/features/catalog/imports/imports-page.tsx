import { Link } from 'react-router';
import { SideTag } from '../../../entities/listing/tags';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { Page } from '../../../ui/page';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useCatalogText } from '../texts';
import type { ListingImport } from '../types';
import { ImportStateTag } from './import-state-tag';
import { NewImportForm } from './new-import-form';
import { useImports } from './queries';

export function ImportsPage() {
  const { imports: t } = useCatalogText();
  const imports = useImports();
  return (
    <Page title={t.title} back={{ to: '/my-listings', label: t.back }} narrow>
      <Panel title={t.new}>
        <NewImportForm />
      </Panel>
      <Panel title={t.past} flush>
        <PageList
          pages={imports}
          label={t.list}
          keyOf={({ id }) => id}
          row={(each) => <ImportItem of={each} />}
          empty={<EmptyHint title={t.none}>{t.noneHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function ImportItem({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  return (
    <ItemRow
      title={
        <>
          <SideTag side={of.side} /> <Link to={`/my-listings/imports/${of.id}`}>{of.fileName}</Link>
        </>
      }
      hint={
        <>
          <DateTime at={of.createdAt} /> · {t.accepted} {of.accepted} · {t.rejected} {of.rejected}
        </>
      }
      extra={<ImportStateTag of={of} />}
    />
  );
}

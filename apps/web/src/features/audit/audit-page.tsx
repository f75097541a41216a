import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { AuditFilters } from './audit-filters';
import { ChainState } from './chain-state';
import { EntryRow } from './entry-row';
import { auditFilters, exportAddress, NO_FILTER } from './filters';
import { useAudit } from './queries';
import { useAuditText } from './texts';

/** Who did what, for the secretariat; what it is narrowed to stands in the address. */
export function AuditPage() {
  const t = useAuditText();
  const [chosen, change] = useFilters(auditFilters);
  const entries = useAudit(chosen);
  return (
    <Page
      title={t.title}
      subtitle={t.subtitle}
      actions={
        <Button
          icon={<DownloadOutlined />}
          href={exportAddress(chosen)}
          download
          title={t.exportHint}
        >
          {t.export}
        </Button>
      }
    >
      <ChainState />
      <AuditFilters chosen={chosen} onChange={change} />
      <Panel flush>
        <PageList
          pages={entries}
          label={t.list}
          keyOf={({ id }) => id}
          row={(entry) => <EntryRow entry={entry} onNarrow={change} />}
          empty={
            <EmptyHint
              title={t.empty}
              action={<Button onClick={() => change(NO_FILTER)}>{t.clear}</Button>}
            >
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </Page>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { documentStateValues, queryLimits } from '../../api/api-values';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { DocumentRow } from './document-row';
import { documentsFilter } from './documents-filter';
import { useDocuments } from './queries';
import { useDocumentsText } from './texts';
import type { IssuedDocument } from './types';
import { VoidDocument } from './void-document';

/** The register: what was issued stays in it, valid or not. */
export function DocumentsPage() {
  const { register: t } = useDocumentsText();
  const [chosen, change] = useFilters(documentsFilter);
  const documents = useDocuments(chosen);
  const [voiding, setVoiding] = useState<IssuedDocument | null>(null);
  const clear = () => change({ q: undefined, state: undefined });
  return (
    <Page title={t.title} actions={<Actions />}>
      <Filters />
      <Panel flush>
        <PageList
          pages={documents}
          label={t.list}
          keyOf={({ id }) => id}
          row={(document) => (
            <DocumentRow document={document} onVoid={() => setVoiding(document)} />
          )}
          empty={
            <EmptyHint title={t.empty} action={<Button onClick={clear}>{t.clear}</Button>}>
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
      {voiding && <VoidDocument document={voiding} onClose={() => setVoiding(null)} />}
    </Page>
  );
}

function Actions() {
  const { register: t } = useDocumentsText();
  return (
    <>
      <LinkButton to="/secretariat/seal-uses">{t.sealUses}</LinkButton>
      <LinkButton type="primary" icon={<PlusOutlined />} to="/secretariat/documents/new">
        {t.issue}
      </LinkButton>
    </>
  );
}

function Filters() {
  const { register: t, states } = useDocumentsText();
  const [chosen, change] = useFilters(documentsFilter);
  const tabs = documentStateValues.map((key) => ({ key, label: states[key] }));
  return (
    <Space wrap>
      <FilterTabs
        label={t.state}
        value={chosen.state ?? 'all'}
        tabs={[{ key: 'all' as const, label: t.all }, ...tabs]}
        onChange={(state) => change({ state: state === 'all' ? undefined : state })}
      />
      <SearchFilter
        label={t.search}
        value={chosen.q}
        maxLength={queryLimits['/api/v1/documents'].q.maxLength}
        onSearch={(q) => change({ q })}
      />
    </Space>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { queryLimits } from '../../../api/api-values';
import { ItemRow } from '../../../ui/item-row';
import { LinkButton } from '../../../ui/link-button';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { SearchFilter } from '../../../ui/search-filter';
import { RegisterDelegate, ReviseDelegate } from '../delegate-form';
import { DelegateRow } from '../delegate-row';
import { useDelegates } from '../queries';
import { useConferenceText } from '../texts';
import type { Delegate } from '../types';

interface DelegatesPanelProps {
  id: string;
  mayWork: boolean;
  letters: boolean;
}

/** Who comes, with what they need. */
export function DelegatesPanel({ id, mayWork, letters }: DelegatesPanelProps) {
  const { delegates: t, imports } = useConferenceText();
  const [q, search] = useState<string>();
  const delegates = useDelegates(id, q);
  const [doing, start] = useState<'register' | Delegate | null>(null);
  return (
    <Panel
      title={t.all}
      flush
      extra={
        mayWork && (
          <>
            <LinkButton to={`/secretariat/conferences/${id}/import`}>{imports.title}</LinkButton>
            <Button onClick={() => start('register')}>{t.register}</Button>
          </>
        )
      }
    >
      <div style={{ padding: '8px 16px' }}>
        <SearchFilter
          label={t.search}
          value={q}
          maxLength={queryLimits['/api/v1/conferences/{id}/delegates'].q.maxLength}
          onSearch={search}
        />
      </div>
      <PageList
        pages={delegates}
        label={t.all}
        keyOf={(delegate) => delegate.id}
        row={(delegate) => (
          <DelegateRow
            delegate={delegate}
            asOffice
            letters={letters && mayWork}
            {...(mayWork && { onEdit: () => start(delegate) })}
          />
        )}
        empty={<ItemRow title={null} hint={t.none} />}
      />
      {doing === 'register' && <RegisterDelegate id={id} forAnyUnit onClose={() => start(null)} />}
      {doing && doing !== 'register' && (
        <ReviseDelegate delegate={doing} asOffice onClose={() => start(null)} />
      )}
    </Panel>
  );
}

import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useSealUses } from './queries';
import { useDocumentsText } from './texts';
import type { SealUse } from './types';

/** Written by the product when a document is sealed; nobody can change an entry or take it out. */
export function SealUsesPage() {
  const { register, seals: t } = useDocumentsText();
  const uses = useSealUses();
  return (
    <Page
      title={t.title}
      subtitle={t.hint}
      back={{ to: '/secretariat/documents', label: register.title }}
    >
      <Panel flush>
        <PageList
          pages={uses}
          label={t.title}
          keyOf={({ documentId }) => documentId}
          row={(use) => <SealUseRow use={use} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function SealUseRow({ use }: { use: SealUse }) {
  const { seals: t } = useDocumentsText();
  return (
    <ItemRow
      title={
        <>
          {use.number} {use.title}
        </>
      }
      hint={
        <>
          {use.seal} · {t.approvedBy(use.approvedBy)} · {t.usedBy(use.usedByName)}
          <div style={{ overflowWrap: 'anywhere' }}>SHA-256 {use.sha256}</div>
        </>
      }
      extra={<DateTime at={use.usedAt} />}
    />
  );
}

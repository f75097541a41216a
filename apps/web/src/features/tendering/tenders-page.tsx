import { Link } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { useTenders } from './queries';
import { TenderTag } from './state-tag';
import { useTenderingText } from './texts';
import type { TenderSummary } from './types';

/** Sealed tenders in which the reader's side opens. */
export function TendersPage() {
  const { title, list: t } = useTenderingText();
  const pages = useTenders();
  return (
    <Page title={title} subtitle={t.subtitle}>
      <Panel flush>
        <PageList
          label={t.label}
          pages={pages}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
          keyOf={({ rfqId }) => rfqId}
          row={(tender) => <Row tender={tender} />}
        />
      </Panel>
    </Page>
  );
}

function Row({ tender }: { tender: TenderSummary }) {
  const { list: t, roles } = useTenderingText();
  const language = useLanguage();
  const { rfqId, title, number, buyer, role, deadline, keyMissing, overdueObjections } = tender;
  return (
    <ItemRow
      title={<Link to={`/tenders/${rfqId}`}>{title}</Link>}
      hint={
        <>
          {number} · {unitName(buyer, language)} · {roles[role]}
          {deadline && (
            <>
              {' '}
              · <DateTime at={deadline} />
            </>
          )}
        </>
      }
      extra={
        <>
          {overdueObjections > 0 && <Tag tone="bad">{t.overdue(overdueObjections)}</Tag>}{' '}
          {keyMissing && <Tag tone="warn">{t.keyMissing}</Tag>} <TenderTag tender={tender} />
        </>
      }
    />
  );
}

import { Button } from 'antd';
import { Link } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { pathOf, subjectOf } from './notice-target';
import { useNotices, useReadNotices } from './queries';
import { useNoticesText } from './texts';
import type { Notice } from './types';

export function NoticesPage() {
  const t = useNoticesText();
  const notices = useNotices();
  const read = useReadNotices();
  const newest = notices.items?.[0];
  const readAll = newest && !newest.read && (
    <Button loading={read.isPending} onClick={() => read.mutate(newest.id)}>
      {t.readAll}
    </Button>
  );
  return (
    <Page title={t.title} actions={readAll} narrow>
      <Panel flush>
        <PageList
          pages={notices}
          label={t.list}
          keyOf={({ id }) => id}
          row={(notice) => <NoticeRow notice={notice} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const t = useNoticesText();
  const path = pathOf(notice);
  const types: Readonly<Record<string, string>> = t.types;
  const text = types[notice.type] ?? t.other;
  return (
    <ItemRow
      title={
        <>
          {path ? <Link to={path}>{text}</Link> : text}{' '}
          {!notice.read && <Tag tone="primary">{t.unread}</Tag>}
        </>
      }
      hint={subjectOf(notice)}
      extra={<DateTime at={notice.at} relative />}
    />
  );
}

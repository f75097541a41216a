import { Button } from 'antd';
import { Link } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
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
  return (
    <ItemRow
      title={
        <>
          <Link to={notice.link}>{notice.text}</Link>{' '}
          {!notice.read && <Tag tone="primary">{t.unread}</Tag>}
        </>
      }
      extra={<DateTime at={notice.at} relative />}
    />
  );
}

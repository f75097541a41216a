import { Alert, Button, Progress } from 'antd';
import { useParams } from 'react-router';
import { SideTag } from '../../../entities/listing/tags';
import { DateTime } from '../../../ui/date-time';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useCatalogText } from '../texts';
import type { ListingImport } from '../types';
import styles from './import-page.module.css';
import { ImportRows } from './import-rows';
import { ImportTables } from './import-tables';
import { ImportStateTag } from './import-state-tag';
import { isRunning, useCancelImport, useImport } from './queries';

export function ImportPage() {
  const { id = '' } = useParams();
  const query = useImport(id);
  return <Loaded query={query}>{(data) => <Content of={data} />}</Loaded>;
}

function Content({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  return (
    <Page
      title={of.fileName}
      tags={
        <>
          <SideTag side={of.side} />
          <ImportStateTag of={of} />
        </>
      }
      subtitle={
        <>
          {t.startedAt} <DateTime at={of.createdAt} /> · {of.publish ? t.publishNow : t.asDraft}
        </>
      }
      back={{ to: '/my-listings/imports', label: t.title }}
      actions={<Actions of={of} />}
    >
      {of.problem && <Alert type="error" showIcon title={of.problem} />}
      <Panel>
        <Report of={of} />
      </Panel>
      {of.tables.length > 0 && <ImportTables tables={of.tables} />}
      {of.processed > 0 && <ImportRows of={of} />}
    </Page>
  );
}

function Report({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  const running = isRunning(of.state);
  const percent = of.total ? Math.floor((of.processed / of.total) * 100) : 0;
  const figures = [
    [t.total, of.total ?? '—'],
    [t.accepted, of.accepted],
    ...(of.updated > 0 ? ([[t.updated, of.updated]] as const) : []),
    ...(of.unchanged > 0 ? ([[t.unchanged, of.unchanged]] as const) : []),
    [t.rejected, of.rejected],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {running && (
        <>
          <Progress percent={percent} status="active" aria-label={t.title} />
          <p role="status">
            {of.total === null ? t.counting : t.progress(of.processed, of.total)} {t.leave}
          </p>
        </>
      )}
    </>
  );
}

function Actions({ of }: { of: ListingImport }) {
  const { imports: t } = useCatalogText();
  const { message, modal } = useMessages();
  const cancel = useCancelImport(of.id);
  const stop = () => {
    void modal.confirm({
      title: t.cancelTitle,
      content: t.cancelHint,
      okText: t.cancel,
      onOk: () =>
        sendChange(cancel, undefined, { onError: (error) => void message.error(messageOf(error)) }),
    });
  };
  if (isRunning(of.state)) {
    return (
      <Button danger loading={cancel.isPending} onClick={stop}>
        {t.cancel}
      </Button>
    );
  }
  return (
    <>
      {of.rejected > 0 && (
        <Button
          href={`/api/v1/listing-imports/${of.id}/rejected.csv`}
          download
          title={t.downloadHint}
        >
          {t.download}
        </Button>
      )}
      {of.accepted + of.updated > 0 && (
        <LinkButton type="primary" to={`/my-listings?importId=${of.id}`}>
          {t.result}
        </LinkButton>
      )}
    </>
  );
}

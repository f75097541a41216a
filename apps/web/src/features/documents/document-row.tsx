import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { StateTag } from './state-tag';
import { useDocumentsText } from './texts';
import type { IssuedDocument } from './types';

interface DocumentRowProps {
  document: IssuedDocument;
  onVoid: () => void;
}

export function DocumentRow({ document, onVoid }: DocumentRowProps) {
  const { register: t } = useDocumentsText();
  const { id, number, kind, title, state, issuedAt, issuedByName, readable } = document;
  return (
    <ItemRow
      title={
        <>
          <Link to={`/verify/${number}`}>{number}</Link> {title} <StateTag state={state} />
        </>
      }
      hint={
        <>
          {kind} · {issuedByName ?? t.system} · <DateTime at={issuedAt} />
          <End document={document} />
        </>
      }
      extra={
        <>
          {readable && (
            <Button
              size="small"
              icon={<DownloadOutlined aria-hidden />}
              href={`/api/v1/documents/${id}/file`}
              aria-label={t.download(number)}
              download
            >
              {t.downloadIt}
            </Button>
          )}
          {state === 'valid' && (
            <Button size="small" danger aria-label={t.voidOf(number)} onClick={onVoid}>
              {t.void}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Why it is no longer valid. */
function End({
  document: { voidedAt, voidedByName, voidReason, supersededBy },
}: {
  document: IssuedDocument;
}) {
  const { register: t } = useDocumentsText();
  if (voidedAt)
    return (
      <div>
        {t.voidedBy(voidedByName ?? t.system)} · <DateTime at={voidedAt} /> · {voidReason}
      </div>
    );
  return supersededBy && <div>{t.supersededBy(supersededBy)}</div>;
}

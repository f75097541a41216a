import { Button } from 'antd';
import type { ReactNode } from 'react';
import { DateTime } from '../../ui/date-time';
import { formatSize } from '../../ui/file-size';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Tag } from '../../ui/tag';
import { originalOf, thumbnailOf } from './queries';
import { useRoomDocumentsText } from './texts';
import type { RoomDocument, Version } from './types';

interface DocumentRowProps {
  roomId: string;
  document: RoomDocument;
  /** A non-disclosure text is to be accepted first. */
  locked?: boolean;
  /** Below the title, for its own side. */
  notes?: ReactNode;
  actions?: ReactNode;
}

/** A document with its newest version; the older ones below. */
export function DocumentRow({ roomId, document, locked, notes, actions }: DocumentRowProps) {
  const t = useRoomDocumentsText();
  const { title, own, right, confidential, versions } = document;
  const [latest, ...older] = versions;
  const row = (version: Version) => ({ roomId, document, version, locked });
  if (!latest) return null;
  return (
    <>
      <ItemRow
        title={
          <>
            {latest.type.startsWith('image/') && !locked && (
              <img
                src={thumbnailOf(roomId, document.id, latest.no)}
                alt=""
                loading="lazy"
                style={{ height: 40, marginInlineEnd: 8, verticalAlign: 'middle' }}
              />
            )}
            {title} {own && <Tag tone={right === 'none' ? 'plain' : 'good'}>{t.rights[right]}</Tag>}{' '}
            {confidential && <Tag tone="warn">{t.confidential}</Tag>}{' '}
            {latest.state !== 'released' && <Tag tone="warn">{t.states[latest.state]}</Tag>}
          </>
        }
        hint={
          <>
            <VersionHint version={latest} />
            {notes}
          </>
        }
        extra={
          <>
            <Ways {...row(latest)} /> {actions}
          </>
        }
      />
      {older.length > 0 && (
        <details style={{ padding: '0 16px 8px', color: 'var(--wc-quiet)' }}>
          <summary>{t.older(older.length)}</summary>
          {older.map((version) => (
            <ItemRow
              key={version.no}
              title={<VersionHint version={version} />}
              extra={<Ways {...row(version)} />}
            />
          ))}
        </details>
      )}
    </>
  );
}

function VersionHint({ version }: { version: Version }) {
  const t = useRoomDocumentsText();
  const { no, name, size, pages, personName, at, state, comment, decidedByName } = version;
  return (
    <span>
      {t.versionNo(no)} · {name} · {formatSize(size)}
      {pages !== null && ` · ${t.pages(pages)}`} · {personName} · <DateTime at={at} />
      {decidedByName && ` · ${t.states[state]}：${decidedByName}`}
      {comment && `（${comment}）`}
    </span>
  );
}

interface WaysProps {
  roomId: string;
  document: RoomDocument;
  version: Version;
  locked?: boolean;
}

/** What the reader may do with a version. */
function Ways({ roomId, document: { id, title, own, right }, version, locked }: WaysProps) {
  const t = useRoomDocumentsText();
  const { no, pages } = version;
  return (
    <>
      {pages !== null && (
        <LinkButton
          size="small"
          disabled={locked}
          to={`/deal-rooms/${roomId}/documents/${id}/${no}`}
          aria-label={`${t.view}：${title}`}
        >
          {t.view}
        </LinkButton>
      )}{' '}
      {(own || right === 'download') && (
        <Button size="small" disabled={locked} href={originalOf(roomId, id, no)} download>
          {t.download}
        </Button>
      )}
    </>
  );
}

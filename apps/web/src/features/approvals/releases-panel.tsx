import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { roomDocumentsKey } from '../../entities/room-document/keys';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { useApprovalsText } from './texts';

/** Documents of deal rooms that leave the unit once a colleague lets them; nothing where none waits. */
export function ReleasesPanel() {
  const { releases: t } = useApprovalsText();
  const { data } = useQuery({
    queryKey: [...roomDocumentsKey, 'releases'],
    queryFn: () => unwrap(api.GET('/api/v1/my-unit/document-releases')),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t.title} flush>
      <ul>
        {data.items.map(
          ({ roomId, documentId, no, title, counterpart, personName, at, mayDecide }) => (
            <li key={`${documentId}:${no}`}>
              <ItemRow
                title={t.document(title, no)}
                hint={
                  <>
                    {t.to(counterpart)} · {t.by(personName)} · <DateTime at={at} relative />
                    {!mayDecide && ` · ${t.byAnother}`}
                  </>
                }
                extra={<LinkButton to={`/deal-rooms/${roomId}/documents`}>{t.open}</LinkButton>}
              />
            </li>
          ),
        )}
      </ul>
    </Panel>
  );
}

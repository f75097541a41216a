import { useParams } from 'react-router';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { OtherPanel } from './other-panel';
import { OwnPanel } from './own-panel';
import { useRoomDocuments } from './queries';
import { RulePanel } from './rule-panel';
import { useRoomDocumentsText } from './texts';

/** What both sides lay into a room, and on which terms. */
export function DocumentsPage() {
  const { id = '' } = useParams();
  const t = useRoomDocumentsText();
  return (
    <Loaded query={useRoomDocuments(id)}>
      {(documents) => (
        <Page
          title={t.title}
          subtitle={`${documents.number} · ${documents.subject} · ${documents.counterpartName}`}
          back={{ to: `/deal-rooms/${id}`, label: t.back }}
        >
          <div className={layout.stack}>
            <OtherPanel roomId={id} documents={documents} />
            <OwnPanel roomId={id} documents={documents} />
            <RulePanel documents={documents} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

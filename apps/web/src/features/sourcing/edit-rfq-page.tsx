import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { sendChange } from '../../ui/send-change';
import { draftOf } from './rfq-draft';
import { RfqForm } from './rfq-form';
import { useRfq, useSaveRfq } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

/** Changes a draft, or amends what was sent. */
export function EditRfqPage() {
  const { id = '' } = useParams();
  return <Loaded query={useRfq(id)}>{(rfq) => <EditRfq rfq={rfq} />}</Loaded>;
}

function EditRfq({ rfq }: { rfq: Rfq }) {
  const { form: t } = useSourcingText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const save = useSaveRfq(rfq);
  const isDraft = rfq.state === 'draft';
  const page = `/rfqs/${rfq.id}`;
  return (
    <Page title={isDraft ? t.edit : t.amend} back={{ to: page, label: rfq.title }} narrow>
      <RfqForm
        start={draftOf(rfq)}
        frozen={!isDraft}
        hint={isDraft ? undefined : t.amendHint}
        isPending={save.isPending}
        error={save.error}
        onSave={(input, onError) =>
          sendChange(save, input, {
            onSuccess: () => {
              void message.success(isDraft ? t.saved : t.amended);
              void navigate(page);
            },
            onError,
          })
        }
      />
    </Page>
  );
}

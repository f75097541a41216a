import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { blankDraft, draftOfDemand, type RfqDraft } from './rfq-draft';
import { RfqForm } from './rfq-form';
import { useCreateRfq } from './queries';
import { useSourcingText } from './texts';

/** A request from a demand of the unit (`?demand=`), or blank. */
export function NewRfqPage() {
  const { form: t } = useSourcingText();
  const [params] = useSearchParams();
  const demandId = params.get('demand');
  return (
    <Page title={t.create} back={{ to: '/rfqs', label: t.back }} narrow>
      {demandId ? <FromDemand demandId={demandId} /> : <NewRfq draft={blankDraft} />}
    </Page>
  );
}

function FromDemand({ demandId }: { demandId: string }) {
  const demand = useQuery({
    queryKey: ['rfqs', 'demand', demandId],
    queryFn: () => unwrap(api.GET('/api/v1/listings/{id}', { params: { path: { id: demandId } } })),
  });
  return (
    <Loaded query={demand}>
      {(listing) =>
        'teaser' in listing ? (
          <NewRfq draft={blankDraft} />
        ) : (
          <NewRfq draft={(now) => draftOfDemand(listing, now)} demandId={demandId} />
        )
      }
    </Loaded>
  );
}

interface NewRfqProps {
  /** How it starts, at a moment. */
  draft: (now: number) => RfqDraft;
  demandId?: string;
}

function NewRfq({ draft, demandId }: NewRfqProps) {
  const [start] = useState(() => draft(Date.now()));
  const { form: t } = useSourcingText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const create = useCreateRfq();
  return (
    <RfqForm
      start={start}
      frozen={false}
      isPending={create.isPending}
      error={create.error}
      onSave={(input, onError) =>
        create.mutate(
          { ...input, demandId },
          {
            onSuccess: ({ id }) => {
              void message.success(t.saved);
              void navigate(`/rfqs/${id}`);
            },
            onError,
          },
        )
      }
    />
  );
}

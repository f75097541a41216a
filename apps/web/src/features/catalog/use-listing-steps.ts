import { useNavigate } from 'react-router';
import type { ListingCard } from '../../entities/listing/types';
import { useMessages } from '../../ui/messages';
import { isProblem, messageOf, Problem } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useCopyListing, useListingStep, type ListingStep } from './queries';
import { useCatalogText } from './texts';

/** Moves a listing to its next state, reports the result, and asks first where there is no way back. */
export function useListingSteps(listing: ListingCard) {
  const t = useCatalogText();
  const { message, modal } = useMessages();
  const navigate = useNavigate();
  const step = useListingStep();
  const copy = useCopyListing();

  const refuse = (error: unknown) => {
    if (error instanceof Problem && error.fields.length > 0) {
      void message.warning(error.message);
      void navigate(`/my-listings/${listing.id}`, { state: { problems: error.fields } });
    } else {
      void message.error(isProblem(error, 'catalog.stale-version') ? t.stale : messageOf(error));
    }
  };
  const take = (name: ListingStep) =>
    sendChange(
      step,
      { id: listing.id, step: name, version: listing.version },
      { onSuccess: () => void message.success(t.done[name]), onError: refuse },
    );
  const run = (name: ListingStep | 'copy') => {
    if (name === 'withdraw') {
      void modal.confirm({
        title: t.withdrawTitle,
        content: t.withdrawHint,
        okText: t.actions.withdraw,
        okButtonProps: { danger: true },
        onOk: () => take('withdraw'),
      });
    } else if (name === 'copy') {
      copy.mutate(listing.id, {
        onSuccess: ({ id }) => {
          void message.success(t.done.copy);
          void navigate(`/my-listings/${id}`);
        },
        onError: refuse,
      });
    } else {
      take(name);
    }
  };
  return { run, isPending: step.isPending || copy.isPending };
}

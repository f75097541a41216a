import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { askForQuotesAt } from '../../entities/listing/ask-for-quotes';
import type { ListingCard } from '../../entities/listing/types';
import { LinkButton } from '../../ui/link-button';
import { useCatalogText } from './texts';
import { useListingSteps } from './use-listing-steps';

/** What the state of my own listing allows, the likeliest first; the server lists them. */
export function ListingActions({ listing }: { listing: ListingCard }) {
  const { actions: t, mine } = useCatalogText();
  const navigate = useNavigate();
  const { run, isPending } = useListingSteps(listing);
  const can = (action: string) => listing.actions.includes(action);
  const rest = (['pause', 'withdraw', 'copy'] as const).filter(can);
  return (
    <>
      {listing.state === 'published' && (
        <LinkButton to={`/matches?${new URLSearchParams({ listingId: listing.id }).toString()}`}>
          {t.matches}
        </LinkButton>
      )}
      {listing.state === 'published' && listing.side === 'demand' && (
        <LinkButton to={askForQuotesAt(listing.id)}>{t.askForQuotes}</LinkButton>
      )}
      {can('revise') && (
        <Button onClick={() => void navigate(`/my-listings/${listing.id}`)}>{t.edit}</Button>
      )}
      {can('publish') && (
        <Button type="primary" loading={isPending} onClick={() => run('publish')}>
          {t.publish}
        </Button>
      )}
      {can('resume') && (
        <Button type="primary" loading={isPending} onClick={() => run('resume')}>
          {t.resume}
        </Button>
      )}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map((key) => ({ key, label: t[key], danger: key === 'withdraw' })),
            onClick: ({ key }) => run(key as (typeof rest)[number]),
          }}
        >
          <Button aria-label={mine.more}>…</Button>
        </Dropdown>
      )}
    </>
  );
}

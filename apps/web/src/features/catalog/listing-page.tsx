import { useParams } from 'react-router';
import type { Listing } from '../../app/contract';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import layout from '../../ui/layout.module.css';
import { ListingMatches } from '../matchmaking/listing-matches';
import { CoastTag } from '../membership/tags';
import { Picture } from './drawing';
import { ListingActions } from './listing-actions';
import { ListingFacts } from './listing-facts';
import { ListingHistory } from './listing-history';
import styles from './listing-page.module.css';
import { OpenRoom } from './open-room';
import { isTeaser, useListing } from './queries';
import { ListingStateTag, SideTag } from './tags';
import { TeaserPage } from './teaser-page';
import { UnitPanel } from './unit-panel';
import { useCatalogText } from './texts';

export function ListingPage() {
  const { id = '' } = useParams();
  const listing = useListing(id);
  return (
    <Loaded query={listing} rows={8}>
      {(data) => (isTeaser(data) ? <TeaserPage teaser={data} /> : <Content listing={data} />)}
    </Loaded>
  );
}

function Content({ listing }: { listing: Listing }) {
  const { page: t } = useCatalogText();
  const { mine } = listing;
  return (
    <Page
      title={listing.title}
      tags={
        <>
          <SideTag side={listing.side} />
          {(mine || listing.state !== 'published') && <ListingStateTag state={listing.state} />}
          <CoastTag coast={listing.coast} place={listing.provinceName} />
        </>
      }
      back={mine ? { to: '/my-listings', label: t.mine } : { to: '/search', label: t.back }}
      actions={mine ? <ListingActions listing={listing} /> : <OpenRoom listing={listing} />}
    >
      <div className={styles.columns}>
        <div className={layout.stack}>
          <Panel title={t.facts}>
            <ListingFacts listing={listing} />
          </Panel>
          <Panel title={t.description}>
            <p className={styles.text}>{listing.description || t.noDescription}</p>
          </Panel>
          {mine && listing.state === 'published' && <ListingMatches listingId={listing.id} />}
          {mine && <ListingHistory id={listing.id} />}
        </div>
        <div className={layout.stack}>
          <Images listing={listing} />
          {!mine && <UnitPanel member={listing.member} />}
        </div>
      </div>
    </Page>
  );
}

function Images({ listing }: { listing: Listing }) {
  if (listing.images.length === 0) {
    return (
      <div className={styles.images}>
        <Picture listing={listing} size={260} />
      </div>
    );
  }
  return (
    <ul className={styles.images}>
      {listing.images.map(({ id, url, name }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img src={url} alt={name} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

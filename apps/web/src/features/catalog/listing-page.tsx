import { useParams } from 'react-router';
import { Picture } from '../../entities/listing/drawing';
import { ListingStateTag, SideTag } from '../../entities/listing/tags';
import type { Listing } from '../../entities/listing/types';
import { ListingMatches } from '../../entities/match/listing-matches';
import { CoastTag } from '../../entities/region/coast-tag';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ListingActions } from './listing-actions';
import { ListingFacts } from './listing-facts';
import { ListingHistory } from './listing-history';
import styles from './listing-page.module.css';
import { OpenRoom } from './open-room';
import { isTeaser, useListing } from './queries';
import { ListingTeaser } from './listing-teaser';
import { MustsPanel } from './musts-panel';
import { useCatalogText } from './texts';
import { VariantTable } from './variant-table';
import { UnitPanel } from './unit-panel';

export function ListingPage() {
  const { id = '' } = useParams();
  const listing = useListing(id);
  return (
    <Loaded query={listing} rows={8}>
      {(data) => (isTeaser(data) ? <ListingTeaser teaser={data} /> : <Content listing={data} />)}
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
          {listing.actions.includes('mark_musts') && listing.attributes.length > 0 && (
            <MustsPanel key={listing.version} listing={listing} />
          )}
          {listing.variants.length > 0 && (
            <Panel title={t.variants(listing.variants.length)} flush>
              <VariantTable listing={listing} />
            </Panel>
          )}
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

import type { IndustryRef } from '../industry/types';
import { drawings, drawingUpToDivision, type DrawingName } from './drawing.data';
import styles from './drawing.module.css';
import type { ListingImage, ResourceKind, Side } from './types';

const byKind: Readonly<Record<ResourceKind, DrawingName>> = {
  space: 'land',
  resources: 'mine',
  products: 'box',
  markets: 'trade',
  means_of_production: 'equipment',
  technology: 'science',
  talent: 'people',
  capital: 'finance',
};

/** The kind says more than the industry, except of goods, which are as many as the industries. */
function drawingOf(kind: ResourceKind, industry: IndustryRef | null): DrawingName {
  const goods = kind === 'products' || kind === 'means_of_production' || kind === 'resources';
  const division = Number.parseInt(industry?.code.slice(0, 2) ?? '', 10);
  const found = drawingUpToDivision.find(([last]) => division <= last);
  return goods && found ? found[1] : byKind[kind];
}

interface PictureProps {
  listing: {
    side: Side;
    kind: ResourceKind;
    industry: IndustryRef | null;
    images?: readonly ListingImage[];
  };
  size: number;
}

/** The first image of a listing, or the drawing of its industry. */
export function Picture({ listing, size }: PictureProps) {
  const image = listing.images?.[0];
  const className = listing.side === 'demand' ? `${styles.frame} ${styles.demand}` : styles.frame;
  return (
    <span className={className} style={{ width: size, height: size }}>
      {image ? (
        <img src={image.thumbnailUrl} alt="" loading="lazy" />
      ) : (
        <Drawing name={drawingOf(listing.kind, listing.industry)} size={size * 0.62} />
      )}
    </span>
  );
}

function Drawing({ name, size }: { name: DrawingName; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden>
      <path
        d={drawings[name]}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

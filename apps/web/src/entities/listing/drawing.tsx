import type { IndustryRef } from '../industry/types';
import { drawingOfIndustry } from './drawing-industries';
import { drawingOfTitle } from './drawing-nouns';
import { drawings, type DrawingName } from './drawing.data';
import styles from './drawing.module.css';
import type { ListingImage, ResourceKind, Side } from './types';

const byKind: Readonly<Record<ResourceKind, DrawingName>> = {
  space: 'land',
  resources: 'ore',
  products: 'carton',
  markets: 'shop',
  means_of_production: 'machine',
  technology: 'technology',
  talent: 'talent',
  capital: 'capital',
};

const GOODS: readonly ResourceKind[] = ['products', 'means_of_production', 'resources'];
const PLACES: readonly DrawingName[] = ['factory', 'warehouse', 'land'];

interface Shown {
  title: string;
  kind: ResourceKind;
  industry: Pick<IndustryRef, 'code'> | null;
}

/** What is drawn for a listing: its head noun, else its industry, else its kind. Money and people look the same in all. */
export function drawingOf({ title, kind, industry }: Shown): DrawingName {
  const byNoun = drawingOfTitle(title);
  if (kind === 'space') return byNoun && PLACES.includes(byNoun) ? byNoun : byKind.space;
  if (!GOODS.includes(kind)) return byKind[kind];
  const code = industry?.code ?? '';
  return (
    byNoun ??
    drawingOfIndustry[code.slice(0, 3)] ??
    drawingOfIndustry[code.slice(0, 2)] ??
    byKind[kind]
  );
}

interface PictureProps {
  listing: Shown & { side: Side; images?: readonly ListingImage[] };
  size: number;
  /** As wide as there is room. */
  wide?: boolean;
}

/** The first image of a listing, or a drawing of what it is. */
export function Picture({ listing, size, wide }: PictureProps) {
  const image = listing.images?.[0];
  const className = listing.side === 'demand' ? `${styles.frame} ${styles.demand}` : styles.frame;
  return (
    <span className={className} style={{ width: wide ? '100%' : size, height: size }}>
      {image ? (
        <img src={image.thumbnailUrl} alt="" loading="lazy" />
      ) : (
        <Drawing name={drawingOf(listing)} size={size * 0.62} />
      )}
    </span>
  );
}

function Drawing({ name, size }: { name: DrawingName; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden data-drawing={name}>
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

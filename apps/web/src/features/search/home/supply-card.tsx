import { Link } from 'react-router';
import { industryName } from '../../../entities/industry/industry-name';
import { Picture } from '../../../entities/listing/drawing';
import { useListingText } from '../../../entities/listing/texts';
import { titleLanguage } from '../../../entities/listing/title-language';
import { CoastTag } from '../../../entities/region/coast-tag';
import { useLanguage } from '../../../ui/language';
import type { SearchHit } from '../types';
import styles from './supply-card.module.css';

/** What is offered, as a picture with its name; a unit, a price are for members. */
export function SupplyCard({ hit }: { hit: SearchHit }) {
  const t = useListingText();
  const language = useLanguage();
  return (
    <Link className={styles.card} to={`/listings/${hit.id}`}>
      <Picture listing={hit} size={96} wide />
      <strong className={styles.title} lang={titleLanguage(hit.title)}>
        {hit.title}
      </strong>
      <span className={styles.trade}>
        {industryName(hit.industry, language) ?? t.kinds[hit.kind]}
      </span>
      <CoastTag coast={hit.coast} place={hit.provinceName} />
    </Link>
  );
}

import { Link } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { useLanguage } from '../../ui/language';
import { industryName } from '../industry/industry-name';
import { CoastTag } from '../region/coast-tag';
import { Picture } from './drawing';
import styles from './listing-row.module.css';
import { SideTag } from './tags';
import { useListingText } from './texts';
import { titleLanguage } from './title-language';
import type { Teaser } from './types';

/** What everybody may see of a listing. */
export function TeaserRow({ teaser }: { teaser: Teaser }) {
  const t = useListingText();
  const language = useLanguage();
  return (
    <div className={styles.row}>
      <Picture listing={teaser} size={56} />
      <div className={styles.main}>
        <div className={styles.title}>
          <SideTag side={teaser.side} />
          <Link to={`/listings/${teaser.id}`} lang={titleLanguage(teaser.title)}>
            {teaser.title}
          </Link>
        </div>
        <div className={styles.foot}>
          <span>{industryName(teaser.industry, language) ?? t.kinds[teaser.kind]}</span>
          <CoastTag coast={teaser.coast} place={teaser.provinceName} />
        </div>
      </div>
      <div className={styles.figures}>
        {teaser.publishedAt && (
          <span className={styles.quiet}>
            <DateTime at={teaser.publishedAt} relative />
          </span>
        )}
      </div>
    </div>
  );
}

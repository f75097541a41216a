import { Link } from 'react-router';
import type { Teaser } from '../../app/contract';
import { useLanguage } from '../../app/language';
import { Moment } from '../../ui/moment';
import { Picture } from '../catalog/drawing';
import styles from '../catalog/listing-row.module.css';
import { industryName } from '../catalog/industry-name';
import { SideTag } from '../catalog/tags';
import { useCatalogText } from '../catalog/texts';
import { CoastTag } from '../membership/tags';

/** What everybody may see of a listing. */
export function TeaserRow({ teaser }: { teaser: Teaser }) {
  const t = useCatalogText();
  const language = useLanguage();
  return (
    <div className={styles.row}>
      <Picture listing={teaser} size={56} />
      <div className={styles.main}>
        <div className={styles.title}>
          <SideTag side={teaser.side} />
          <Link to={`/listings/${teaser.id}`}>{teaser.title}</Link>
        </div>
        <div className={styles.foot}>
          <span>{industryName(teaser.industry, language) ?? t.kinds[teaser.kind]}</span>
          <CoastTag coast={teaser.coast} place={teaser.provinceName} />
        </div>
      </div>
      <div className={styles.figures}>
        {teaser.publishedAt && (
          <span className={styles.quiet}>
            <Moment at={teaser.publishedAt} relative />
          </span>
        )}
      </div>
    </div>
  );
}

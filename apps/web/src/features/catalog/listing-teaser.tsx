import { industryName } from '../../entities/industry/industry-name';
import { Picture } from '../../entities/listing/drawing';
import { SideTag } from '../../entities/listing/tags';
import { useListingText } from '../../entities/listing/texts';
import type { Teaser } from '../../entities/listing/types';
import { CoastTag } from '../../entities/region/coast-tag';
import { provinceIn } from '../../entities/region/province-names';
import { useMe } from '../../entities/session/session';
import { signInPath } from '../../entities/session/sign-in-path';
import { Fact, Facts } from '../../ui/facts';
import { useLanguage } from '../../ui/language';
import layout from '../../ui/layout.module.css';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import styles from './listing-page.module.css';
import { useCatalogText } from './texts';

/** What a visitor sees of a listing, and how to see the rest. */
export function ListingTeaser({ teaser }: { teaser: Teaser }) {
  const t = useCatalogText();
  const { kinds } = useListingText();
  const language = useLanguage();
  const isSignedIn = useMe() !== null;
  const open: [string, string][] = [
    [t.fields.kind, kinds[teaser.kind]],
    [t.fields.industry, industryName(teaser.industry, language) ?? t.noIndustry],
    [t.fields.region, provinceIn(teaser.provinceName, language)],
  ];
  const hidden = [
    t.fields.price[teaser.side],
    t.fields.quantity,
    t.fields.attributes,
    t.page.member,
  ];
  return (
    <Page
      title={teaser.title}
      tags={
        <>
          <SideTag side={teaser.side} />
          <CoastTag coast={teaser.coast} place={teaser.provinceName} />
        </>
      }
      back={{ to: '/search', label: t.page.back }}
    >
      <div className={styles.columns}>
        <Panel title={t.page.facts}>
          <Facts>
            {open.map(([label, value]) => (
              <Fact key={label} label={label}>
                {value}
              </Fact>
            ))}
            {hidden.map((label) => (
              <Fact key={label} label={label}>
                <Tag>{t.teaser.hidden}</Tag>
              </Fact>
            ))}
          </Facts>
        </Panel>
        <div className={layout.stack}>
          <div className={styles.images}>
            <Picture listing={teaser} size={220} />
          </div>
          <Panel title={t.teaser.title}>
            <p style={{ marginBottom: 12 }}>{isSignedIn ? t.teaser.member : t.teaser.visitor}</p>
            {!isSignedIn && <Ways id={teaser.id} />}
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function Ways({ id }: { id: string }) {
  const { teaser: t } = useCatalogText();
  return (
    <>
      <LinkButton type="primary" to={signInPath(`/listings/${id}`)}>
        {t.signIn}
      </LinkButton>{' '}
      <LinkButton to="/membership">{t.join}</LinkButton>
    </>
  );
}

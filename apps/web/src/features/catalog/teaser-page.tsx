import type { Teaser } from '../../app/contract';
import { signInPath } from '../../app/gates';
import { useLanguage } from '../../app/language';
import { useMe } from '../../app/session';
import { Fact, Facts } from '../../ui/facts';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import layout from '../../ui/layout.module.css';
import { CoastTag } from '../membership/tags';
import { Picture } from './drawing';
import { industryName } from './industry-name';
import styles from './listing-page.module.css';
import { SideTag } from './tags';
import { useCatalogText } from './texts';

/** What a visitor sees of a listing, and how to see the rest. */
export function TeaserPage({ teaser }: { teaser: Teaser }) {
  const t = useCatalogText();
  const language = useLanguage();
  const isSignedIn = useMe() !== null;
  const open: [string, string][] = [
    [t.fields.kind, t.kinds[teaser.kind]],
    [t.fields.industry, industryName(teaser.industry, language) ?? t.noIndustry],
    [t.fields.region, teaser.provinceName],
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
      <LinkButton to="/#joining">{t.join}</LinkButton>
    </>
  );
}

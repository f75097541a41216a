import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { queryLimits } from '../../api/api-values';
import { RegionPicture } from '../../entities/region/region-picture';
import { useSite } from '../../entities/site/queries';
import type { Site } from '../../entities/site/types';
import layout from '../../ui/layout.module.css';
import { LinkButton } from '../../ui/link-button';
import { groupDigits } from '../../ui/numbers';
import pageStyles from '../../ui/page.module.css';
import { Panel } from '../../ui/panel';
import { PlainButton } from '../../ui/plain-button';
import { Bridge } from './bridge';
import { Parts, placed, type HomeModules } from './parts';
import { useHomeText } from './texts';
import styles from './visitor-home.module.css';

const modules: HomeModules = import.meta.glob('../../features/*/home/visitor.ts', { eager: true });
const parts = placed(modules);

const searchPath = (q: string) => `/search?${new URLSearchParams({ q }).toString()}`;

export function VisitorHome() {
  const { visitor: t } = useHomeText();
  const { data: site } = useSite();
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <div className={pageStyles.page}>
      <Hero />
      <Counts counts={site?.counts} />
      <div className={styles.columns}>
        <div className={layout.stack}>
          <Parts of={parts.main} />
        </div>
        <div className={layout.stack}>
          <Benefits />
          <Joining />
          {site && <Contact site={site} />}
        </div>
      </div>
      <RegionPicture />
      <Panel title={t.how}>
        <ol className={styles.steps}>
          {t.steps.map(({ title, text }, at) => (
            <li className={styles.step} key={title}>
              <span className={styles.no}>{at + 1}</span>
              <span className={styles.stepTitle}>{title}</span>
              <span className={styles.stepText}>{text}</span>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function Hero() {
  const { visitor: t } = useHomeText();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <section className={styles.hero}>
      <div>
        <h1 className={styles.lead}>{t.lead}</h1>
        <p className={styles.what}>{t.what}</p>
        <form
          className={styles.search}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            void navigate(searchPath(text.trim()));
          }}
        >
          <input
            type="search"
            aria-label={t.searchHint}
            placeholder={t.searchHint}
            value={text}
            maxLength={queryLimits['/api/v1/search'].q.maxLength}
            onChange={(event) => setText(event.target.value)}
          />
          <PlainButton submit look="primary" size="large" icon={<SearchOutlined />}>
            {t.search}
          </PlainButton>
        </form>
        <p className={styles.words}>
          {t.popular}
          {t.words.map((word) => (
            <Link key={word} to={searchPath(word)}>
              {word}
            </Link>
          ))}
        </p>
      </div>
      <Bridge className={styles.bridge} />
    </section>
  );
}

function Counts({ counts }: { counts: Site['counts'] | undefined }) {
  const { visitor: t } = useHomeText();
  const names = ['members', 'supplies', 'demands', 'provinces'] as const;
  return (
    <dl className={styles.counts}>
      {names.map((name) => (
        <div className={styles.count} key={name}>
          <dt>{t.counts[name]}</dt>
          <dd>{counts ? groupDigits(String(counts[name])) : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function Benefits() {
  const { visitor: t } = useHomeText();
  return (
    <Panel title={t.benefits}>
      <ul className={styles.benefits}>
        {t.benefitList.map((benefit) => (
          <li key={benefit}>{benefit}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** Whom to call; absent where the operator has set nothing. */
function Contact({ site: { contact } }: { site: Site }) {
  const { visitor: t } = useHomeText();
  const { address, phone, mail } = contact;
  if (!address && !phone && !mail) return null;
  return (
    <Panel title={t.contact}>
      <dl className={styles.contact}>
        {phone && <ContactLine name={t.phone}>{phone}</ContactLine>}
        {mail && (
          <ContactLine name={t.mail}>
            <a href={`mailto:${mail}`}>{mail}</a>
          </ContactLine>
        )}
        {address && <ContactLine name={t.address}>{address}</ContactLine>}
      </dl>
    </Panel>
  );
}

function ContactLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Joining() {
  const { visitor: t } = useHomeText();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#joining') document.getElementById('joining')?.scrollIntoView();
  }, [hash]);
  return (
    <Panel title={<span id="joining">{t.joining}</span>}>
      <div className={styles.joining}>
        <p>{t.joiningWho}</p>
        <ol>
          {t.joiningSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className={styles.actions}>
          <LinkButton type="primary" to="/membership">
            {t.join}
          </LinkButton>
          <LinkButton to="/sign-in">{t.signIn}</LinkButton>
        </div>
      </div>
    </Panel>
  );
}

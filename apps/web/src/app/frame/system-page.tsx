import { Link } from 'react-router';
import { useLanguage } from '../../ui/language';
import { Page } from '../../ui/page';
import { branches, system } from './entries';
import styles from './system-page.module.css';

/** What stands under the system's entry of the menu; on a phone, the way to it. */
export function SystemPage() {
  const language = useLanguage();
  const under = branches.secretariat.find(({ entry }) => entry === system)?.under ?? [];
  return (
    <Page title={system.text[language]}>
      <ul className={styles.list}>
        {under.map(({ to, icon: Icon, text }) => (
          <li key={to}>
            <Link className={styles.link} to={to}>
              <Icon /> {text[language]}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

import { BellOutlined, TranslationOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useUnreadNotices } from '../../entities/notice/queries';
import { useMe, useMeQuery, useSwitchLanguage } from '../../entities/session/session';
import type { Me } from '../../entities/session/types';
import { useLanguage } from '../../ui/language';
import { useAppText } from '../texts';
import { AccountMenu } from './account-menu';
import { Brand, DemoTag } from './brand';
import { visitorLinks } from './entries';
import { SearchBox } from './search-box';
import styles from './top-bar.module.css';
import { UnitSwitcher } from './unit-switcher';

export function TopBar() {
  const t = useAppText();
  const me = useMe();
  const { isPending } = useMeQuery();
  const isVisitor = !me && !isPending;
  return (
    <header className={styles.bar}>
      <Brand />
      <DemoTag />
      <SearchBox />
      <div className={styles.tools}>
        {me && <UnitSwitcher me={me} />}
        {me && <NoticeBell me={me} />}
        {isVisitor && <VisitorLinks className={styles.roomy} />}
        <LanguageSwitch />
        {me && <AccountMenu me={me} />}
        {isVisitor && (
          <Link className={styles.tool} to="/sign-in">
            {t.signIn}
          </Link>
        )}
      </div>
      {isVisitor && <VisitorLinks className={styles.below} />}
    </header>
  );
}

/** On a phone they stand below the search, where there is room. */
function VisitorLinks({ className = '' }: { className?: string | undefined }) {
  const language = useLanguage();
  return (
    <div className={`${styles.links} ${className}`}>
      {visitorLinks.map(({ to, text }) => (
        <Link key={to} className={styles.tool} to={to}>
          {text[language]}
        </Link>
      ))}
    </div>
  );
}

function NoticeBell({ me }: { me: Me }) {
  const t = useAppText();
  const unread = useUnreadNotices(me.hasAccess || me.secretariat !== null);
  const shown = unread > 99 ? '99+' : unread;
  return (
    <Link
      className={styles.tool}
      to="/notices"
      aria-label={unread ? t.noticesUnread(shown) : t.notices}
    >
      <span className={styles.bell} aria-hidden>
        <BellOutlined />
        {unread > 0 && <span className={styles.unread}>{shown}</span>}
      </span>
    </Link>
  );
}

function LanguageSwitch() {
  const t = useAppText();
  const language = useLanguage();
  const switchLanguage = useSwitchLanguage();
  return (
    <button
      type="button"
      className={styles.tool}
      lang={language === 'en' ? 'zh-CN' : 'en'}
      aria-label={t.switchLanguage}
      onClick={() => switchLanguage.mutate(language === 'en' ? 'zh-CN' : 'en')}
    >
      <TranslationOutlined aria-hidden />
      <span className={styles.toolText}>{t.switchLanguage}</span>
    </button>
  );
}

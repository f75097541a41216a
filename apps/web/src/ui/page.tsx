import { ArrowLeftOutlined } from '@ant-design/icons';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './page.module.css';

interface PageProps {
  title: string;
  /** State and nature of the thing, beside its name. */
  tags?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
  narrow?: boolean;
  children: ReactNode;
}

export function Page({ title, tags, subtitle, actions, back, narrow, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · 万厂网`;
  }, [title]);
  return (
    <article className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {back && (
            <Link className={styles.back} to={back.to}>
              <ArrowLeftOutlined aria-hidden /> {back.label}
            </Link>
          )}
          <h1 className={styles.title}>
            {title} {tags}
          </h1>
          {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}

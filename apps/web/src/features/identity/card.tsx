import { useEffect, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  title: string;
  foot?: ReactNode;
  children: ReactNode;
}

/** A short form that is all there is on the page. */
export function Card({ title, foot, children }: CardProps) {
  useEffect(() => {
    document.title = `${title} · 万厂网`;
  }, [title]);
  return (
    <section className={styles.card}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}

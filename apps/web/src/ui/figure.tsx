import { Link } from 'react-router';
import styles from './figure.module.css';
import { groupDigits } from './numbers';

interface FigureProps {
  label: string;
  /** undefined until it is known. */
  value: number | undefined;
  /** Where it can be read in detail. */
  to?: string;
  /** Anything above nought needs attention. */
  isFailure?: boolean;
}

/** One number of an overview, and what it counts. */
export function Figure({ label, value, to, isFailure }: FigureProps) {
  const className = isFailure && value ? `${styles.figure} ${styles.failure}` : styles.figure;
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value === undefined ? '–' : groupDigits(String(value))}</span>
    </>
  );
  if (!to) return <div className={className}>{content}</div>;
  return (
    <Link className={className} to={to}>
      {content}
    </Link>
  );
}

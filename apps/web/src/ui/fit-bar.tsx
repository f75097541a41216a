import styles from './fit-bar.module.css';

interface FitBarProps {
  /** 0..1. */
  value: number;
  /** Not known, so that it counts half: hatched, so that it is not read as a fit of a half. */
  isUnknown: boolean;
  /** Read by screen readers. */
  label: string;
}

/** How well one thing fits: one colour, and the length. It is as wide as the room that it is given. */
export function FitBar({ value, isUnknown, label }: FitBarProps) {
  return (
    <span className={styles.track} role="img" aria-label={label}>
      <span
        className={isUnknown ? styles.unknown : styles.known}
        style={{ width: `${value * 100}%` }}
      />
    </span>
  );
}

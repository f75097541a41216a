import { Link } from 'react-router';
import { useHome } from '../../entities/home/queries';
import type { Waiting } from '../../entities/home/types';
import { useNow } from '../../ui/clock';
import { useLanguage } from '../../ui/language';
import { Panel } from '../../ui/panel';
import styles from './deadline-strip.module.css';
import { useHomeText } from './texts';

const DAYS = 14;
const DAY = 24 * 60 * 60_000;
const chinaDay = (instant: number) =>
  new Date(instant + 8 * 60 * 60_000).toISOString().slice(0, 10);

/** What runs out in the next two weeks, day by day on one line; absent where nothing does. */
export function DeadlineStrip() {
  const { deadlines: t } = useHomeText();
  const language = useLanguage();
  const now = useNow();
  const { data: home } = useHome();
  const days = Array.from({ length: DAYS }, (_, at) => chinaDay(now + at * DAY));
  const due = (home?.items ?? []).flatMap((item) =>
    item.dueAt && Date.parse(item.dueAt) > now
      ? [{ item, day: chinaDay(Date.parse(item.dueAt)) }]
      : [],
  );
  if (!due.some(({ day }) => days.includes(day))) return null;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <Panel title={t.title} flush>
      <ol className={styles.days} aria-label={t.title} tabIndex={0}>
        {days.map((day) => (
          <li key={day} className={styles.day}>
            <time dateTime={day}>
              <b>{`${Number(day.slice(5, 7))}/${Number(day.slice(8))}`}</b>{' '}
              {weekday.format(new Date(day))}
            </time>
            {due
              .filter((each) => each.day === day)
              .map(({ item }) => (
                <DueLink key={item.kind} item={item} />
              ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function DueLink({ item: { title, text, link, urgency } }: { item: Waiting }) {
  const className = urgency === 'later' ? styles.due : `${styles.due} ${styles[urgency]}`;
  return (
    <Link className={className} to={link} title={text}>
      {title}
    </Link>
  );
}

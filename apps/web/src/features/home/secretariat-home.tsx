import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Figures } from '../../app/contract';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { groupDigits } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { EmptyHint } from '../../ui/empty-hint';
import { MailRow } from '../operations/mail-row';
import styles from './columns.module.css';
import { useFigures, useLastMails } from './queries';
import { useHomeText } from './texts';

export function SecretariatHome() {
  const { secretariat: t } = useHomeText();
  const figures = useFigures();
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton icon={<UploadOutlined />} to="/secretariat/members/import">
            {t.roster}
          </LinkButton>
          <LinkButton type="primary" icon={<PlusOutlined />} to="/secretariat/members/new">
            {t.register}
          </LinkButton>
        </>
      }
    >
      <Loaded query={figures}>{(data) => <Overview figures={data} />}</Loaded>
      <LastMails />
    </Page>
  );
}

function Overview({ figures }: { figures: Figures }) {
  const { secretariat: t } = useHomeText();
  const { active = 0, grace = 0, suspended = 0, expelled = 0 } = figures.members;
  const members = '/secretariat/members?standing=';
  return (
    <div className={styles.figures}>
      <Figure label={t.members} hint={t.active} value={active} to={`${members}active`} />
      <Figure label={t.members} hint={t.grace} value={grace} to={`${members}grace`} />
      <Figure label={t.members} hint={t.suspended} value={suspended} to={`${members}suspended`} />
      <Figure label={t.members} hint={t.expelled} value={expelled} to={`${members}expelled`} />
      <Figure label={t.listings} value={figures.listingsPublished} to="/search" />
      <Figure label={t.matches} value={figures.matchesLast7Days} />
      <Figure label={t.rooms} value={figures.roomsOpen} />
      <Figure label={t.agreements} value={figures.agreements} />
      <Figure label={t.failedJobs} value={figures.failedJobs} to="/secretariat/jobs" isTrouble />
      <Figure label={t.mailsFailed} value={figures.mailsFailed} to="/secretariat/mails" isTrouble />
    </div>
  );
}

function LastMails() {
  const { secretariat: t } = useHomeText();
  const mails = useLastMails();
  return (
    <Panel title={t.mails} flush extra={<Link to="/secretariat/mails">{t.allMails}</Link>}>
      <Loaded query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.noMails} />
          ) : (
            <ul>
              {items.map((mail) => (
                <li key={mail.id}>
                  <MailRow mail={mail} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface FigureProps {
  label: string;
  hint?: string;
  value: number;
  to?: string;
  /** Anything above nought needs somebody. */
  isTrouble?: boolean;
}

function Figure({ label, hint, value, to, isTrouble }: FigureProps) {
  const className = isTrouble && value > 0 ? `${styles.figure} ${styles.bad}` : styles.figure;
  const content = (
    <>
      <span className={styles.label}>
        {label}
        {hint && ` · ${hint}`}
      </span>
      <span className={styles.value}>{groupDigits(String(value))}</span>
    </>
  );
  if (!to) return <div className={className}>{content}</div>;
  return (
    <Link className={className} to={to}>
      {content}
    </Link>
  );
}

import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { SecretariatHome as Figures } from '../../app/contract';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { groupDigits } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { EmptyHint } from '../../ui/empty-hint';
import { MailRow } from '../operations/mail-row';
import styles from './columns.module.css';
import { isForMember, useHome } from './queries';
import { useHomeText } from './texts';

export function SecretariatHome() {
  const { secretariat: t } = useHomeText();
  const home = useHome();
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
      <Loaded query={home} rows={8}>
        {(data) => !isForMember(data) && <Overview home={data} />}
      </Loaded>
    </Page>
  );
}

function Overview({ home }: { home: Figures }) {
  const { secretariat: t } = useHomeText();
  const { members, lastMails } = home;
  return (
    <>
      <div className={styles.figures}>
        <Figure label={t.members} hint={t.active} value={members.active} to="/secretariat/members?standing=active" />
        <Figure label={t.members} hint={t.grace} value={members.grace} to="/secretariat/members?standing=grace" />
        <Figure
          label={t.members}
          hint={t.restricted}
          value={members.suspended + members.expelled}
          to="/secretariat/members?standing=suspended"
        />
        <Figure label={t.listings} value={home.listingsPublished} to="/search" />
        <Figure label={t.matches} value={home.matchesLast7Days} />
        <Figure label={t.rooms} value={home.roomsOpen} />
        <Figure label={t.agreements} value={home.agreements} />
        <Figure label={t.failedJobs} value={home.failedJobs} to="/secretariat/jobs" bad={home.failedJobs > 0} />
      </div>
      <Panel title={t.mails} flush extra={<Link to="/secretariat/mails">{t.allMails}</Link>}>
        {lastMails.length === 0 && <EmptyHint title={t.noMails} />}
        <ul>
          {lastMails.map((mail) => (
            <li key={mail.id}>
              <MailRow mail={mail} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

interface FigureProps {
  label: string;
  hint?: string;
  value: number;
  to?: string;
  bad?: boolean;
}

function Figure({ label, hint, value, to, bad }: FigureProps) {
  const className = bad ? `${styles.figure} ${styles.bad}` : styles.figure;
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

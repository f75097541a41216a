import type { Client } from 'pg';
import { notice, trouble, well, type Finding } from './finding';

/** So long at most a worker lets an event, a due job or a mail wait. */
const PATIENCE_MINUTES = 10;

interface Work {
  /** Minutes that the oldest has waited; null where none waits. */
  readonly events: number | null;
  readonly deadlines: number | null;
  readonly mails: number | null;
  readonly failedMails: number;
  readonly owedJobs: number;
}

const minutesSince = (moment: string, rest: string) =>
  `(SELECT extract(epoch FROM now() - min(${moment}))::float8 / 60 FROM ${rest})`;

const WORK = `
  SELECT ${minutesSince('created_at', 'outbox')} AS events,
         ${minutesSince('next_at', 'deadlines WHERE next_at < now()')} AS deadlines,
         ${minutesSince('created_at', `mails WHERE state = 'waiting'`)} AS mails,
         (SELECT count(*)::int FROM mails WHERE state = 'failed' AND created_at > now() - interval '7 days') AS "failedMails",
         (SELECT count(*)::int FROM owed_jobs) AS "owedJobs"`;

/** Whether what was asked for is done: a worker that is not there shows as what waits too long. */
export async function lookAtWork(client: Client): Promise<Finding[]> {
  const work = (await client.query<Work>(WORK)).rows[0]!;
  const { mails, failedMails, owedJobs } = work;
  const waited = Math.max(work.events ?? 0, work.deadlines ?? 0);
  const found = [
    waited > PATIENCE_MINUTES
      ? trouble(
          `后台任务已等待 ${Math.round(waited)} 分钟；worker 可能没有运行，请启动它`,
          `work has waited for ${Math.round(waited)} minutes: the worker may not run, start it`,
        )
      : well(
          `后台任务及时完成，${owedJobs} 项在办`,
          `work is done in time, ${owedJobs} jobs are owed`,
        ),
  ];
  if ((mails ?? 0) > PATIENCE_MINUTES)
    found.push(
      trouble(
        `邮件已等待 ${Math.round(mails!)} 分钟；请检查 SMTP_URL 和 worker`,
        `mails have waited for ${Math.round(mails!)} minutes: look at SMTP_URL and the worker`,
      ),
    );
  if (failedMails > 0)
    found.push(
      notice(
        `近 7 天有 ${failedMails} 封邮件没有寄出；原因见后台“邮件”`,
        `${failedMails} mails of the last 7 days could not be sent: the console tells why`,
      ),
    );
  return found;
}

import type { Client } from 'pg';
import { notice, trouble, well, type Finding } from './finding';

const HOURS = 48;

interface Backups {
  readonly proven: Date | null;
  readonly late: boolean | null;
  readonly problem: string | null;
}

const BACKUPS = `
  SELECT max(taken_at) AS proven, max(taken_at) < now() - interval '${HOURS} hours' AS late,
         (SELECT problem FROM backups ORDER BY created_at DESC LIMIT 1) AS problem
    FROM backups WHERE proven_at IS NOT NULL`;

/** Whether there is a backup of the last nights that has been restored as a proof. */
export async function lookAtBackups(client: Client, keep: number): Promise<Finding[]> {
  if (keep === 0)
    return [
      notice(
        '没有开启每夜备份；请设置 BACKUP_KEEP，或自行定期备份',
        'no nightly backups are made: set BACKUP_KEEP, or keep backups yourself',
      ),
    ];
  const { proven, late, problem } = (await client.query<Backups>(BACKUPS)).rows[0]!;
  if (problem)
    return [
      trouble(
        `最近一次每夜备份失败：${problem}；修复后运行 npm run cli -- backup nightly`,
        `the last nightly backup failed: ${problem}; mend it and run npm run cli -- backup nightly`,
      ),
    ];
  if (!proven)
    return [
      notice(
        '还没有每夜备份；第一个将在今夜生成，也可以现在运行 npm run cli -- backup nightly',
        'there is no nightly backup yet: the first is made tonight, or now by npm run cli -- backup nightly',
      ),
    ];
  const at = proven.toISOString();
  return [
    late
      ? trouble(
          `最近一次验证过的备份是 ${at}，已超过 ${HOURS} 小时；worker 可能没有运行`,
          `the last proven backup is of ${at}, more than ${HOURS} hours ago: the worker may not run`,
        )
      : well(
          `备份及时，最近一次 ${at}，已验证可恢复`,
          `backups are made in time, the last one of ${at}, and proven by restoring`,
        ),
  ];
}

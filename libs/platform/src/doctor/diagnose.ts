import type { Settings } from '../config/settings';
import type { MigrationClass } from '../database/migrate';
import { lookAtFolder } from './data-folder';
import { lookAtDatabase } from './database';
import { notice, type Finding } from './finding';
import { lookAtService } from './services';

const SERVICES = ['REDIS_URL', 'S3_ENDPOINT', 'SMTP_URL', 'CLAMAV_URL'] as const;

interface Place {
  readonly settings: Settings;
  /** All that the program knows, in their order. */
  readonly migrations: readonly MigrationClass[];
  /** Addresses of services that other libraries use, by the names of their settings; empty where not set. */
  readonly services?: Readonly<Record<string, string>>;
}

/**
 * Looks at everything that the product rests on and changes nothing: data folder, database, schema, work that waits, services.
 * Takes at most some ten seconds, whatever does not answer; never throws for what it finds.
 */
export async function diagnose({ settings, migrations, services = {} }: Place): Promise<Finding[]> {
  const addresses = {
    ...Object.fromEntries(SERVICES.map((name) => [name, settings[name]])),
    ...services,
  };
  const found = await Promise.all([
    lookAtFolder(settings.DATA_DIR),
    lookAtDatabase(settings.DATABASE_URL, migrations, settings.BACKUP_KEEP),
    ...Object.entries(addresses)
      .filter(([, address]) => address !== '')
      .map(([name, address]) => lookAtService(name, address)),
  ]);
  if (settings.SMTP_URL === '')
    found.push(
      notice(
        '没有设置邮件服务器：邮件只写到数据目录，收件人收不到；请设置 SMTP_URL 和 MAIL_FROM',
        'no mail server is set: mails are only written to the data folder and reach nobody; set SMTP_URL and MAIL_FROM',
      ),
    );
  return found.flat();
}

import * as fs from 'node:fs';
import { join } from 'node:path';

/** The mails that the worker has handed out, as it writes them into the data folder of the environment. */
export class SentMails {
  private readonly folder = join(process.env.DATA_DIR ?? '.data', 'outbox-mail');
  private readonly read = new Map<string, string>();

  /** Who got mails about the request so numbered, and how many. */
  about(number: string): ReadonlyMap<string, number> {
    this.look();
    const times = new Map<string, number>();
    for (const mail of this.read.values()) {
      if (!mail.includes(number)) continue;
      const recipient = mail.slice(0, mail.indexOf('\n'));
      times.set(recipient, (times.get(recipient) ?? 0) + 1);
    }
    return times;
  }

  private look(): void {
    if (!fs.existsSync(this.folder)) return;
    for (const file of fs.readdirSync(this.folder)) {
      if (this.read.has(file)) continue;
      const mail = fs.readFileSync(join(this.folder, file), 'utf8');
      // One that is still being written is read the next time.
      if (/^To: .+\nSubject: .*\n\n[^]+\n$/.test(mail)) this.read.set(file, mail);
    }
  }
}

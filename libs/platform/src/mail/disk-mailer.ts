import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mailer, type Mail } from './mailer';

/** Writes each mail into a folder, one file by its id: delivered twice, it is still one mail. */
export class DiskMailer extends Mailer {
  constructor(private readonly folder: string) {
    super();
  }

  async deliver({ id, recipient, subject, body }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(
      join(this.folder, `${id}.txt`),
      `To: ${recipient}\nSubject: ${subject}\n\n${body}\n`,
      { mode: 0o600 },
    );
  }
}

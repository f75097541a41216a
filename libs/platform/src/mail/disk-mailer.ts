import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mailer, type Mail } from './mailer';

/** Writes each mail into a folder, one file by its id: delivered twice, it is still one mail. */
export class DiskMailer extends Mailer {
  readonly keepsCopies = true;

  constructor(private readonly folder: string) {
    super();
  }

  async deliver({ id, recipient, subject, body }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const text = `To: ${recipient}\nSubject: ${subject}\n\n${body}\n`;
    await writeFile(join(this.folder, `${id}.txt`), text, { mode: 0o600 });
  }
}

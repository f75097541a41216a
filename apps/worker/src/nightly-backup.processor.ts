import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { defineJob, ProcessJob, Settings } from '@wanchang/platform';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const nightlyBackup = defineJob('platform.nightly-backup', {
  queue: 'bulk',
  schedule: '40 1 * * *',
  attempts: 1,
});

/** Beside this program when both are built. */
const CLI = join(__dirname, '..', '..', 'cli', 'src', 'main.js');
const HEAP_MB = 256;
const ERROR_LENGTH = 500;

/** Has the operator's program keep a backup: what reads everything once shall not share this process's memory and turns. */
@Injectable()
export class NightlyBackupProcessor implements BeforeApplicationShutdown {
  private child: ChildProcess | null = null;

  constructor(private readonly settings: Settings) {}

  /** @throws Error with the last words of the program when there is no backup of this night */
  @ProcessJob(nightlyBackup)
  async run(): Promise<void> {
    if (this.settings.BACKUP_KEEP === 0) return;
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, CLI, 'backup', 'nightly'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.child = child;
    let said = '';
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (said = `${said}${text}`.slice(-ERROR_LENGTH)));
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail).once('close', done);
    });
    this.child = null;
    if (code !== 0) throw new Error(`the backup of this night failed (${String(code)}): ${said}`);
  }
  /** It makes nothing half: its drafts go with it, or with the next one. */
  beforeApplicationShutdown(): void {
    this.child?.kill();
  }
}

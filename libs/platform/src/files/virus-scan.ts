import { Injectable } from '@nestjs/common';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Settings } from '../config/settings';
import { platformErrors } from '../platform.errors';

/** The file that every scanner knows by convention (EICAR), in two halves so that this one is not taken for it. */
const TEST_VIRUS = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
const SCANNED_WITHIN_MS = 20_000;

/** Looks at what people upload before it is kept. */
@Injectable()
export class VirusScan {
  constructor(private readonly settings: Settings) {}

  /** @throws DomainError platform.file-infected; platform.unavailable where there is a scanner and it does not answer */
  async assertClean(bytes: Buffer): Promise<void> {
    const found = bytes.includes(TEST_VIRUS) ? 'EICAR' : await this.ask(bytes);
    if (found) throw platformErrors('file-infected', { args: { name: found } });
  }

  /** What ClamAV finds, by its INSTREAM command. */
  private async ask(bytes: Buffer): Promise<string | null> {
    if (this.settings.CLAMAV_URL === '') return null;
    const { hostname: host, port } = new URL(this.settings.CLAMAV_URL);
    const answer = await scan({ host, port: Number(port || 3310) }, bytes).catch(
      (cause: unknown) => {
        throw platformErrors('unavailable', { cause });
      },
    );
    if (/ OK\0?$/.test(answer)) return null;
    const name = /^stream: (.+) FOUND\0?$/.exec(answer)?.[1];
    if (!name) throw platformErrors('unavailable', { cause: new Error(`clamd: ${answer}`) });
    return name;
  }
}

async function scan(address: { host: string; port: number }, bytes: Buffer): Promise<string> {
  const socket = connect(address);
  socket.setTimeout(SCANNED_WITHIN_MS, () => socket.destroy(new Error('clamd does not answer')));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  socket.write(Buffer.concat([Buffer.from('zINSTREAM\0'), length, bytes, Buffer.alloc(4)]));
  return (await text(socket)).trim();
}

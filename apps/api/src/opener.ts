import { Logger, type INestApplicationContext } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { secretariat } from '@wanchang/identity';
import { activeMember, WhoAmI, type Me } from '@wanchang/membership';
import { ActorResolver, Home, type HomeDto } from '@wanchang/platform';

/** Who opens the home, and what waits for them: what the app would ask for first. */
export interface Opener {
  readonly me: Me;
  readonly home: HomeDto;
}

/** Nobody: there was no session, or it has ended. Unknown: there is one, and it could not be read in time. */
export type WhoOpens = Opener | 'nobody' | 'unknown';

/** As long as the app would wait for it at least; the page opens without a database, too. */
const WITHIN_MS = 1500;
const MOST_AT_ONCE = 10;
const NOTHING: HomeDto = { items: [], unavailable: [] };

/** Reads who opens the home by their session. */
export class Openers {
  private reading = 0;

  constructor(private readonly app: Pick<INestApplicationContext, 'get'>) {}

  async of(session: string | undefined): Promise<WhoOpens> {
    if (!session) return 'nobody';
    if (this.reading >= MOST_AT_ONCE) return 'unknown';
    return Promise.race([this.read(session), pause(WITHIN_MS, 'unknown' as const, { ref: false })]);
  }

  private async read(secret: string): Promise<WhoOpens> {
    this.reading += 1;
    try {
      const actor = await this.app.get(ActorResolver).resolve({ kind: 'session', secret });
      if (!actor) return 'nobody';
      const mayWork = [activeMember, secretariat].some((policy) => policy.refusal(actor) === null);
      const [me, home] = await Promise.all([
        this.app.get(WhoAmI).execute(actor),
        mayWork ? this.app.get(Home).of(actor) : NOTHING,
      ]);
      return { me, home };
    } catch (error) {
      new Logger('WebApp').warn({ error }, 'who opens the home could not be read');
      return 'unknown';
    } finally {
      this.reading -= 1;
    }
  }
}

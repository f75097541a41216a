import { Home } from '../home/home';
import type { HomeDto } from '../home/home.dto';
import type { Actor } from '../http/actor';
import type { TestContext } from './test-context';

/** What waits for somebody, as the home page tells it: by every contribution of the modules that a test has loaded. */
export function homeOf(
  { database }: Pick<TestContext, 'database'>,
  actor: Actor,
): Promise<HomeDto> {
  return new Home(database).of(actor);
}

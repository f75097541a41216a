export { PlatformJobsModule } from '../jobs.module';
export { differencesFromClaim } from './describe-statement';
export { eventually } from './eventually';
export { sql } from './sql';
export { createTestApi, type TestActors, type TestApi } from './test-api';
export { createTestContext, type TestContext } from './test-context';
export { createTestDatabase } from './test-database';

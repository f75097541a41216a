export { PlatformJobsModule } from '../jobs.module';
export { differencesFromClaim } from './describe-statement';
export { eventually } from './eventually';
export { homeOf } from './home-of';
export { sql } from './sql';
export { createTestApi, type TestActors, type TestApi } from './test-api';
export { createTestContext, type TestContext } from './test-context';
export { createEmptyDatabase, createTestDatabase, type TestDatabase } from './test-database';

export { createTestContext, type TestContext } from './test-context';
export { createTestDatabase } from './test-database';

export { aPublishedSession, begin, type TestSession } from './published-session';

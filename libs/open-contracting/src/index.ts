export { releasePackage, type Procedure } from './ocds';

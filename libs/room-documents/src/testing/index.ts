export { aPdf } from './papers';

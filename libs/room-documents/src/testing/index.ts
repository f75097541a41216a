export { aPdf } from '@wanchang/documents/testing';

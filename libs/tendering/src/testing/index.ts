export * from './tender';

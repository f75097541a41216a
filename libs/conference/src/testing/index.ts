export * from './open-conference';

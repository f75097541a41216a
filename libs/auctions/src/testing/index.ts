export * from './auction-market';

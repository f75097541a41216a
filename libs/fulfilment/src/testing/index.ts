export { aDeal, aSignedContract, OUTSIDE, type Deal, type SignedContract } from './deal';

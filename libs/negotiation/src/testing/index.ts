export {
  aDealRoom,
  anOffer,
  anOfferUntil,
  aStoredOffer,
  twoUnits,
  type TestRoom,
} from './builders';
export { termsOf, termsOfBefore } from './terms';

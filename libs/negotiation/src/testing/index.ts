export { aDealRoom, anOffer, anOfferUntil, twoUnits, type TestRoom } from './builders';
export { termsOf } from './terms';

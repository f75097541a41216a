/**
 * The inner loops of the engine, in AssemblyScript: TypeScript's syntax over WebAssembly's types. `npm run build`
 * compiles them, with all that they import, to one module. They read and write the memory of a `LaneMemory`; what they
 * work on is passed as addresses, or stands in a `Frame`. `src/simd/loops.ts` declares them for TypeScript.
 */
export { compare, scoreOffers, best } from './sweep/sweep';
export { order } from './sweep/order';
export { spread } from './query/spread';
export { estimate } from './query/estimate';
export { addShared } from './query/words';
export { largestOfGroups, listBetween } from './query/highest';
export { addBestFits, addAllFits } from './fits';
export { threshold } from './threshold';

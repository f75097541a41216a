export { aListing, aListingContent } from './builders';

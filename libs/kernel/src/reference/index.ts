export {
  COASTS,
  COAST_NAMES,
  coastOf,
  kilometresBetween,
  provinceNameEn,
  provinceSeat,
  type Coast,
  type GeoPoint,
} from './coast';
export {
  REGION_LEVELS,
  allRegions,
  childrenOf,
  provinces,
  regionByCode,
  regionPath,
  type Region,
  type RegionLevel,
} from './regions';
export { formerRegion, type FormerRegion } from './former-regions';
export { findRegions, resolveRegion } from './region-search';
export { shortRegionName } from './region-names';
export { COUNTRY_CODES, countryName, findCountry, isCountry } from './countries';
export { industryNameIn, regionNameIn } from './reference-names';
export {
  INDUSTRY_LEVELS,
  allIndustries,
  industryByCode,
  industryTree,
  type Industry,
  type IndustryLevel,
  type IndustryNode,
} from './industries';
export { findIndustries } from './industry-search';
export { suggestIndustry } from './industry-suggestion';
export {
  creditCodeProblem,
  isCreditCode,
  makeCreditCode,
  normaliseCreditCode,
  type CreditCodeProblem,
} from './credit-code';
export {
  allUnits,
  convert,
  countOf,
  countedUnit,
  isCounted,
  sameDimension,
  toBase,
  unitByName,
  type CountedUnit,
  type Unit,
} from './units';
export { parseQuantity, type Quantity } from './quantities';
export { extractAttributes, modelNumbers, separateSpecTokens } from './spec-text';
export { valuesAreNames } from './attribute-names';
export { simplified } from './script';
export { unitOfMark, type Mark } from './marks';
export type { SpecAttribute } from './spec-notation';
export {
  KIND_FIELD_TYPES,
  kindField,
  kindFieldOfHeader,
  kindForms,
  LISTING_TERMS,
  type FieldUnit,
  type KindField,
  type KindFieldType,
  type KindForm,
  type ListingTerm,
} from './kind-fields';

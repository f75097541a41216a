import {
  findIndustries,
  industryByCode,
  resolveRegion,
  RESOURCE_KIND_NAMES,
  RESOURCE_KINDS,
  type RegionWish,
  type ResourceKind,
} from '@wanchang/kernel';

/** Values that a sheet gives by name. */

/** Beside the names of the charter. */
const OTHER_KIND_NAMES: Readonly<Record<string, ResourceKind>> = {
  商品: 'products',
  资金: 'capital',
};

export function findKind(text: string): ResourceKind | null {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const named = RESOURCE_KINDS.find((kind) => {
    const { zh, en } = RESOURCE_KIND_NAMES[kind];
    return [kind, zh, en].includes(wanted);
  });
  return named ?? OTHER_KIND_NAMES[wanted] ?? null;
}

/** By code or by its whole name. */
export function findIndustry(text: string): string | null {
  const byCode = industryByCode(text);
  if (byCode) return byCode.code;
  const [best] = findIndustries(text, 1);
  return best && (best.name === text || best.nameEn.toLowerCase() === text.toLowerCase())
    ? best.code
    : null;
}

export function findWish(text: string): RegionWish {
  if (/沿海|东部|coastal/i.test(text)) return 'coastal';
  return /中西部|内陆|interior/i.test(text) ? 'interior' : 'any';
}

/** The body that governs is not the place: 山东省本级 is 山东省. */
const GOVERNING_LEVEL = /(?:本级|本部|市辖区|直属)$/;
const SHORTEST_NAME = 2;
const MOST_REMEMBERED = 500;
const remembered = new Map<string, string | null>();

/** The division that a text names or begins with: an address is found by its front. */
export function findRegion(text: string): string | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = lookUpRegion(text.replace(/^中国/, '').replace(GOVERNING_LEVEL, '').slice(0, 30));
  remembered.set(text, found);
  return found;
}

function lookUpRegion(text: string): string | null {
  for (let length = text.length; length >= SHORTEST_NAME; length -= 1) {
    const region = resolveRegion(text.slice(0, length));
    if (region) return region.code;
  }
  return null;
}

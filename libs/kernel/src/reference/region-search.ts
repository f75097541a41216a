import { shortRegionName } from './region-names';
import { allRegions, regionByCode, type Region, type RegionLevel } from './regions';

const LEVEL_ORDER: Readonly<Record<RegionLevel, number>> = { province: 0, city: 1, county: 2 };

/** How well a name answers a text; the lower the better. */
enum Fit {
  Name,
  ShortName,
  Prefix,
  Part,
}

interface Hit {
  readonly region: Region;
  readonly fit: Fit;
}

/**
 * Divisions that a text may mean, best first: whole names before beginnings before fragments, larger
 * divisions before smaller. Understands codes, short names (温州), and paths with or without gaps and
 * separators (浙江省温州市永嘉县, 浙江永嘉, 浙江/温州/永).
 */
export function findRegions(text: string, limit = 20): Region[] {
  return hits(text)
    .slice(0, limit)
    .map((hit) => hit.region);
}

/**
 * The one division that a text names in full or by its short name, or null where it names none or
 * several alike (朝阳区 is in Beijing and in Changchun). Of namesakes the larger is meant: 吉林 is the province.
 */
export function resolveRegion(text: string): Region | null {
  const [first, second] = hits(text);
  if (!first || first.fit > Fit.ShortName) return null;
  const tied = second?.fit === first.fit && second.region.level === first.region.level;
  return tied ? null : first.region;
}

function hits(text: string): Hit[] {
  const wanted = text.normalize('NFKC').replace(/[\s\-_/\\>·,，、.|]+/g, '');
  if (wanted === '') return [];
  const exact = regionByCode(wanted);
  if (exact) return [{ region: exact, fit: Fit.Name }];
  const remainders = new Map<string | null, readonly string[]>([[null, [wanted]]]);
  const found: Hit[] = [];
  for (const region of allRegions()) {
    const texts = remainders.get(region.parentCode) ?? [];
    if (region.level !== 'county') remainders.set(region.code, withoutName(texts, region));
    const fit = bestFit(texts, region);
    if (fit !== null) found.push({ region, fit });
  }
  return found.sort(byFitThenLevel);
}

/** What is left to match below a division: the texts as they are, and without its name in front. */
function withoutName(texts: readonly string[], region: Region): readonly string[] {
  const rests = texts.flatMap((text) =>
    spellings(region)
      .filter((name) => text.length > name.length && text.startsWith(name))
      .map((name) => text.slice(name.length)),
  );
  return rests.length === 0 ? texts : [...texts, ...rests];
}

function bestFit(texts: readonly string[], region: Region): Fit | null {
  const [name, short] = spellings(region);
  if (texts.includes(name)) return Fit.Name;
  if (texts.includes(short)) return Fit.ShortName;
  if (texts.some((text) => name.startsWith(text))) return Fit.Prefix;
  return texts.some((text) => text.length > 1 && name.includes(text)) ? Fit.Part : null;
}

const shortNames = new Map<string, string>();

function spellings({ name }: Region): readonly [name: string, short: string] {
  let short = shortNames.get(name);
  if (short === undefined) shortNames.set(name, (short = shortRegionName(name)));
  return [name, short];
}

function byFitThenLevel(a: Hit, b: Hit): number {
  return (
    a.fit - b.fit ||
    LEVEL_ORDER[a.region.level] - LEVEL_ORDER[b.region.level] ||
    a.region.code.localeCompare(b.region.code)
  );
}

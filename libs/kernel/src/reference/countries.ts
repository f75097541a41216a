import type { Locale } from '../locale';

/** ISO 3166-1 alpha-2, without China, whose divisions are in GB/T 2260. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW';

export const COUNTRY_CODES: readonly string[] = CODES.split(' ');

const NAMES = {
  zh: new Intl.DisplayNames(['zh-Hans'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

/** What traders call them beside their names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  korea: 'KR',
  'south korea': 'KR',
  russia: 'RU',
  vietnam: 'VN',
  'viet nam': 'VN',
  holland: 'NL',
  阿联酋: 'AE',
  韩国: 'KR',
};

/** A foreign country in a language; an unknown code is its own name. */
export function countryName(code: string, locale: Locale): string {
  return NAMES[locale === 'en' ? 'en' : 'zh'].of(code) ?? code;
}

export function isCountry(code: string): boolean {
  return COUNTRY_CODES.includes(code);
}

interface NamedCountries {
  readonly byName: ReadonlyMap<string, string>;
  /** Names in Chinese, with which a text may begin. */
  readonly chinese: readonly (readonly [name: string, code: string])[];
}

let names: NamedCountries | undefined;

function namedCountries(): NamedCountries {
  names ??= readNames();
  return names;
}

function readNames(): NamedCountries {
  const named = COUNTRY_CODES.flatMap((code) => [
    [NAMES.zh.of(code)!.toLowerCase(), code] as const,
    [NAMES.en.of(code)!.toLowerCase(), code] as const,
  ]);
  const byName = new Map([...named, ...Object.entries(OTHER_NAMES)]);
  const chinese = [...byName].filter(([name]) => /^\p{Script=Han}{2,}$/u.test(name));
  return { byName, chinese };
}

/** A foreign country and the place in it that a text names: `Nairobi - Kenya`, `德国慕尼黑`, `Made in Japan`; else null. */
export function findCountry(text: string): { country: string; place: string | null } | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:made in|origin:?)\s+/i, '');
  if (plain === '') return null;
  const parts = plain.split(/\s*(?:,|;|\/|\s-\s|，|、|·|\(|\))\s*/).filter(Boolean);
  const at = parts.findLastIndex((part) => named(part) !== null);
  if (at >= 0) {
    const place = parts.filter((_, other) => other !== at).join(' ');
    return { country: named(parts[at]!)!, place: place || null };
  }
  const [name, country] = namedCountries().chinese.find(([one]) => plain.startsWith(one)) ?? [];
  if (name === undefined || country === undefined) return null;
  const place = plain
    .slice(name.length)
    .replace(/^[产制造进口]+/, '')
    .trim();
  return { country, place: place || null };
}

const named = (text: string): string | null =>
  namedCountries().byName.get(text.toLowerCase()) ?? null;

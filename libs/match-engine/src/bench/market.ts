import { RESOURCE_KINDS } from '@wanchang/kernel';
import type { MatchAttribute, IndexedListing, RegionWish, ResourceKind, Side } from '../listing';
import { cumulative, Random, zipf } from './random';
import { places, type Place } from './places';
import { termsByDivision } from './words';

/**
 * A made-up market that is skewed as real ones are: divisions, words and member units by Zipf's law, prices log-normal,
 * few listings complete. It knows nothing of the engine's targets.
 */
export class Market {
  private readonly divisionShares = zipf(97);
  private readonly kindShares = cumulative([0.05, 0.08, 0.55, 0.03, 0.15, 0.08, 0.03, 0.03]);
  private readonly placeShares = cumulative(places.map(({ share }) => share));
  private readonly words = termsByDivision();
  private readonly wordShares = new Map<number, Float64Array>();

  *listings(side: Side, count: number, seed: number, today: Date): Generator<IndexedListing> {
    const random = new Random(seed);
    const members = zipf(Math.ceil(count / 12), 0.6);
    for (let i = 0; i < count; i++) yield this.listing(side, random, members, today);
  }

  private listing(side: Side, random: Random, members: Float64Array, today: Date): IndexedListing {
    const division = random.weighted(this.divisionShares);
    const place = places[random.weighted(this.placeShares)] as Place;
    const words = this.wordsOf(division, random);
    const id = hexId(random);
    const memberId = `m${random.weighted(members)}`;
    const kind = RESOURCE_KINDS[random.weighted(this.kindShares)] as ResourceKind;
    const title = titleOf(side, [...words], random);
    const attributes = attributesOf(side, random);
    return {
      id,
      memberId,
      side,
      kind,
      title,
      attributes,
      goods: { names: [...new Set(words)], attributes },
      industryCode: codeOf(divisionCode(division), random),
      ...tradeOf(side, words[0] ?? '', random, today),
      provinceCode: place.province,
      coast: place.coast,
      crossRegionWish: wishOf(random),
      point: random.chance(0.85) ? pointNear(place, random) : undefined,
      reputation: random.chance(0.6) ? Math.round(40 + 60 * random.next()) / 100 : undefined,
      version: 1,
    };
  }

  private wordsOf(division: number, random: Random): string[] {
    const words = this.words[division] ?? [];
    const shares = this.wordShares.get(division) ?? zipf(words.length);
    this.wordShares.set(division, shares);
    const count = 1 + random.below(3);
    return Array.from({ length: count }, () => words[random.weighted(shares)] ?? '设备');
  }
}

const openings = {
  supply: ['供应', '厂家直销', '现货', '批发', '定制', '出口级', ''],
  demand: ['采购', '求购', '急需', '长期需要', '招标采购', '寻找', ''],
};
const qualities = ['新型', '高效', '节能', '环保', '优质', '大型', '小型', '国标', '不锈钢', '耐磨', '自动', '精密', '防腐', '加厚']; // prettier-ignore
const endings = ['厂家', '设备', '生产线', '加工', '配件', '系统', '项目', '产品', '服务', '材料'];

/** Four to twelve words. */
function titleOf(side: Side, products: readonly string[], random: Random): string {
  const words = [random.pick(openings[side])];
  const total = 4 + random.below(9);
  while (words.length + products.length < total) {
    const kind = random.next();
    if (kind < 0.55) words.push(random.pick(qualities));
    else if (kind < 0.8) words.push(random.pick(endings));
    else if (kind < 0.9) words.push(` DN${15 * (1 + random.below(20))} `);
    else words.push(` ${'QDYJZ'.charAt(random.below(5))}${random.below(90) + 10}F-${random.pick(['10', '16', '25', '40'])}P `); // prettier-ignore
  }
  for (const product of products) words.splice(1 + random.below(words.length), 0, product);
  return words.join('');
}

const asked: ((random: Random) => MatchAttribute)[] = [
  (random) => ({ name: '材质', value: random.pick(['304', '316', '碳钢', '铸铁', '铝合金', '铜', '塑料', '201']) }), // prettier-ignore
  (random) => ({ name: '口径', value: `DN${random.pick([15, 20, 25, 32, 40, 50, 65, 80, 100, 150, 200])}` }), // prettier-ignore
  (random) => ({ name: '压力', value: `PN${random.pick([6, 10, 16, 25, 40, 64])}` }),
  (random) => ({ name: '功率', value: String(random.below(200) / 2 + 0.5), unit: 'kW' }),
  (random) => ({ name: '颜色', value: random.pick(['红', '蓝', '白', '黑', '灰']) }),
  (random) => ({ name: '重量', value: `${random.below(500) + 1}kg` }),
  (random) => ({ name: '等级', value: random.pick(['一级', '二级', '优等品', '合格品']) }),
  (random) => ({ name: '厚度', value: `${random.below(60) / 2 + 1}mm` }),
];
const askedShares = cumulative([5, 4, 3, 3, 2, 2, 2, 2]);

function attributesOf(side: Side, random: Random): MatchAttribute[] {
  const count = random.below(side === 'supply' ? 6 : 4);
  const kinds = new Set(Array.from({ length: count }, () => random.weighted(askedShares)));
  return Array.from(kinds, (kind) => asked[kind]?.(random) ?? { name: '其他', value: '是' });
}

const units = ['件', '台', 't', 'kg', '套', '米', '平方米', '吨'];

function tradeOf(side: Side, word: string, random: Random, today: Date): Partial<IndexedListing> {
  const unit = units[word.length % units.length] as string;
  const usual = 10 ** (1 + (word.charCodeAt(0) % 40) / 10);
  const price = usual * Math.exp(0.8 * random.normal() + (side === 'demand' ? 0.3 : 0));
  const days = (span: number) => new Date(today.getTime() + random.below(span) * 86_400_000).toISOString().slice(0, 10); // prettier-ignore
  const quantity = Math.ceil(Math.exp(5 + 1.5 * random.normal() + (side === 'supply' ? 1 : 0)));
  return {
    price: random.chance(0.7)
      ? { amount: Math.round(price * 100) / 100, currency: random.chance(0.98) ? 'CNY' : 'USD', unit } // prettier-ignore
      : undefined,
    quantity: random.chance(0.6) ? { amount: quantity, unit } : undefined,
    leadTimeDays: side === 'supply' && random.chance(0.6) ? 1 + random.below(60) : undefined,
    dueDate: side === 'demand' && random.chance(0.7) ? days(180) : undefined,
    validUntil: random.chance(0.6) ? days(365) : undefined,
  };
}

/** Most know their class, few nothing. */
function codeOf(division: number, random: Random): string | undefined {
  const two = String(division).padStart(2, '0');
  const depth = random.next();
  if (depth < 0.04) return undefined;
  if (depth < 0.07) return sectionOf(division);
  if (depth < 0.2) return two;
  const group = `${two}${1 + random.below(6)}`;
  return depth < 0.35 ? group : `${group}${random.below(6)}`;
}

/** Manufacturing comes first: rank 0 is general equipment. */
function divisionCode(rank: number): number {
  return ((rank + 33) % 97) + 1;
}

function sectionOf(division: number): string {
  const last = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];
  return String.fromCharCode(65 + last.findIndex((end) => division <= end));
}

function wishOf(random: Random): RegionWish {
  const share = random.next();
  return share < 0.75 ? 'any' : share < 0.9 ? 'interior' : 'coastal';
}

/** One of about ninety county seats of the province. */
function pointNear({ lat, lng }: Place, random: Random) {
  const county = random.below(90);
  return {
    lat: lat + ((county % 10) - 4.5) * 0.35,
    lng: lng + (Math.floor(county / 10) - 4) * 0.4,
  };
}

function hexId(random: Random): string {
  const hex = () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const all = hex() + hex() + hex() + hex();
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`;
}

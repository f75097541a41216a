import { newId } from '@wanchang/kernel';
import type { SearchDocument } from '../search-document';
import { GOODS } from './goods.data';
import { Random } from './random';

export interface Goods {
  readonly name: string;
  readonly others: readonly string[];
  readonly english: string;
  readonly qualities: readonly string[];
  readonly model: string;
  readonly sizes: readonly string[];
}

/** A listing with the truth about it. */
export interface Item {
  readonly id: string;
  readonly goods: Goods;
  readonly quality: string;
  readonly model: string;
  readonly size: string;
  readonly title: string;
}

export const goods: readonly Goods[] = GOODS.trim().split('\n').map(readLine);

function readLine(line: string): Goods {
  const [name = '', others = '', english = '', qualities = '', model = '', sizes = ''] = line
    .split('|')
    .map((part) => part.trim());
  const words = (text: string) => text.split(' ').filter(Boolean);
  return {
    ...{ name, others: words(others), english, qualities: words(qualities), model },
    sizes: words(sizes),
  };
}

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const PLACES =
  '330000 320000 440000 370000 350000 430000 420000 510000 610000 620000 530000 360000'.split(' ');
const INTERIOR = new Set('430000 420000 510000 610000 620000 530000 360000'.split(' '));
const INDUSTRIES = [344, 345, 348, 311, 382, 265, 292, 175, 131, 303].map(String);

/** Listings of the goods above, as many as asked for, the same for the same seed. */
export class Market {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  *items(count: number): Generator<Item> {
    for (let at = 0; at < count; at += 1) yield this.item(goods[at % goods.length]!);
  }

  /** With a description that names other goods, as real ones do. */
  document(item: Item, at: number): SearchDocument {
    const { random } = this;
    const provinceCode = random.pick(PLACES);
    const industry = random.pick(INDUSTRIES);
    return {
      id: item.id,
      version: 1,
      memberId: MEMBERS[at % MEMBERS.length]!,
      side: random.next() < 0.7 ? 'supply' : 'demand',
      kind: 'products',
      title: item.title,
      attributes: `规格 ${item.size} 型号 ${item.model}`,
      description: `可与${random.pick(goods).name}配套，${random.pick(USES)}`,
      industryCodes: ['C', industry.slice(0, 2), industry],
      provinceCode,
      coast: INTERIOR.has(provinceCode) ? 'interior' : 'coastal',
      regionCode: provinceCode,
      price: Math.round(random.next() * 1e6) / 100,
      priceUnit: at % 10 < 7 ? '台' : '吨',
      currency: 'CNY',
      specs: [
        { name: '规格', value: item.size, number: null, unit: null },
        { name: '型号', value: item.model, number: null, unit: null },
        { name: '材质', value: MATERIALS[at % MATERIALS.length]!, number: null, unit: null },
        { name: '功率', value: '', number: POWERS[at % POWERS.length]!, unit: 'kW' },
      ].map((spec) => ({ ...spec, value: spec.value || `${spec.number ?? ''}kW` })),
      publishedAt: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
      validUntil: null,
    };
  }

  private item(one: Goods): Item {
    const { random } = this;
    const quality = random.pick(one.qualities);
    const model = this.filled(one.model);
    const size = one.sizes.length > 0 ? random.pick(one.sizes) : '';
    const before = random.next() < 0.2 ? `${random.pick(GREETINGS)} ` : '';
    const parts = random.next() < 0.5 ? [model, size] : [size, model];
    const title = `${before}${quality}${one.name} ${parts.filter(Boolean).join(' ')}`;
    return { id: newId(), goods: one, quality, model, size, title };
  }

  private filled(pattern: string): string {
    return pattern
      .replace(/#/g, () => this.random.pick([...DIGITS]))
      .replace(/@/g, () => this.random.pick([...LETTERS]));
  }
}

const MEMBERS = Array.from({ length: 300 }, () => newId());
const MATERIALS = ['304', '316L', 'Q235', 'HT250', '45#', 'PVC'];
const POWERS = [0.75, 1.5, 2.2, 3, 4, 5.5, 7.5, 11, 15, 22];
const USES = ['适用于石油化工管道', '用于食品加工车间', '常备现货，三天内发货', '支持来图加工'];
const GREETINGS = ['现货供应', '求购', '厂家直销', '长期供应'];

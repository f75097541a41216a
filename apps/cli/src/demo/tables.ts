import type { MemberKind } from '@wanchang/membership';
import { parseString } from 'fast-csv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceKind } from '@wanchang/kernel';
import type { BuyerWords } from './buyer-wording';

/** An invented member unit. Regions are real, so that maps and sides are; names, people and prices are not. */
export interface DemoUnit {
  readonly kind: MemberKind;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Path of names, such as 浙江省温州市永嘉县. */
  readonly region: string;
  /** Keys of the families it deals in. */
  readonly families: readonly string[];
  readonly joinedYear: number;
}

export type Range = readonly [from: number, to: number];

/** A family of things that are offered and asked for: how it is titled, specified, priced and delivered. */
export interface DemoFamily {
  readonly key: string;
  readonly kind: ResourceKind;
  readonly industry: string;
  /** `{name}` stands for the value of a variable. */
  readonly title: string;
  readonly variables: ReadonlyMap<string, readonly string[]>;
  /** Yuan for one unit. */
  readonly price: Range;
  readonly unit: string;
  readonly quantity: Range;
  readonly leadDays: Range;
  readonly description: string;
  /** What the form of its kind asks beside its variables. */
  readonly facts: ReadonlyMap<string, string>;
  readonly buyers: BuyerWords;
  /** Variables in which goods must be as asked, or at least so, or they are of no use to who asks. */
  readonly essential: readonly { readonly name: string; readonly isAtLeast: boolean }[];
}

type Row = Readonly<Record<string, string>>;

export async function readUnits(): Promise<DemoUnit[]> {
  const rows = await readTable('units.csv');
  return rows.map((row) => ({
    kind: row.kind as MemberKind,
    nameZh: row.nameZh!,
    nameEn: row.nameEn!,
    region: row.region!,
    families: row.families!.split(' '),
    joinedYear: Number(row.joinedYear),
  }));
}

export async function readFamilies(): Promise<DemoFamily[]> {
  const rows = await readTable('families.csv');
  const asked = new Map((await readTable('buyer-words.csv')).map((row) => [row.key!, row]));
  return rows.map((row) => ({
    ...readAsked(asked.get(row.key!)!),
    key: row.key!,
    kind: row.kind as ResourceKind,
    industry: row.industry!,
    title: row.title!,
    variables: new Map(row.variables!.split(';').map(readVariable)),
    price: [Number(row.priceFrom), Number(row.priceTo)],
    unit: row.unit!,
    quantity: [Number(row.quantityFrom), Number(row.quantityTo)],
    leadDays: [Number(row.leadFrom), Number(row.leadTo)],
    description: row.description!,
    facts: new Map(readPairs(row.facts!).map(([name, [value = '']]) => [name, value])),
  }));
}

function readAsked({ titles, names, essential }: Row): Pick<DemoFamily, 'buyers' | 'essential'> {
  return {
    buyers: { titles: titles!.split('|'), names: new Map(readPairs(names!)) },
    essential: (essential === '' ? [] : essential!.split(';')).map((name) => ({
      ...{ name: name.replace('>', ''), isAtLeast: name.endsWith('>') },
    })),
  };
}

const readPairs = (text: string) => (text === '' ? [] : text.split(';').map(readVariable));

function readVariable(text: string): [string, string[]] {
  const [name = '', values = ''] = text.split('=');
  return [name, values.split('|')];
}

async function readTable(name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of parseString(readFileSync(join(__dirname, name), 'utf8'), {
    headers: true,
  }))
    rows.push(row as Row);
  return rows;
}

import type { INestApplicationContext } from '@nestjs/common';
import { CreateListing, PublishListing } from '@wanchang/catalog';
import { shanghaiDate, type Side } from '@wanchang/kernel';
import { inventListing, inventSizes } from './invent-listing';
import type { SeededRandom } from './random';
import type { SeededUnit } from './seed-units';
import type { DemoFamily } from './tables';

export interface SeededListing {
  readonly id: string;
  readonly side: Side;
  readonly family: DemoFamily;
  readonly owner: SeededUnit;
}

const SUPPLIES = 400;
const DEMANDS = 150;
const DRAFT_SHARE = 0.03;
/** Besides its own families any unit may offer these, so that every resource kind is there. */
const COMMON = ['coating', 'channel', 'used-machine', 'talent', 'capital'];

/** Supplies in turn from every unit that offers something; demands first from those that mainly buy. */
export async function seedListings(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
  families: readonly DemoFamily[],
  random: SeededRandom,
): Promise<SeededListing[]> {
  const byKey = new Map(families.map((family) => [family.key, family]));
  const listings: SeededListing[] = [];
  const seed = async (side: Side, owner: SeededUnit, keys: readonly string[]) => {
    const family = byKey.get(random.pick(keys))!;
    listings.push(await seedListing(app, { side, owner, family }, random));
  };
  for (let count = 0; count < SUPPLIES; count += 1) {
    const owner = units[count % units.length]!;
    const offered = offers(owner, byKey);
    await seed('supply', owner, random.chance(0.1) || offered.length === 0 ? COMMON : offered);
  }
  for (let count = 0; count < DEMANDS; count += 1) {
    const owner =
      count % 2 === 0 ? random.pick(units.filter(isBuyer)) : units[count % units.length]!;
    await seed('demand', owner, isBuyer(owner) ? asks(owner, byKey) : othersThan(owner, byKey));
  }
  for (const family of families.filter(({ key }) => VARIANT_FAMILIES.includes(key)))
    await seedSizes(
      app,
      units.find((unit) => offers(unit, byKey).includes(family.key)),
      family,
    );
  return listings;
}

/** Beside single listings these have one with all their sizes. */
const VARIANT_FAMILIES = ['ball-valve', 'gate-valve', 'bearing'];

async function seedSizes(
  app: INestApplicationContext,
  owner: SeededUnit | undefined,
  family: DemoFamily,
): Promise<void> {
  if (!owner) return;
  const content = inventSizes(family, shanghaiDate(new Date()));
  const { id } = await app.get(CreateListing, { strict: false }).execute(content, owner.actor);
  await app.get(PublishListing, { strict: false }).execute(id, 1, owner.actor);
}

/** Counties, zones and townships mainly buy; what they offer is what is not made in a factory. */
function isBuyer({ unit }: SeededUnit): boolean {
  return !unit.kind.endsWith('enterprise');
}

function offers(owner: SeededUnit, families: ReadonlyMap<string, DemoFamily>): string[] {
  const local = (key: string) =>
    families.get(key)?.kind !== 'products' || key === 'beef' || key === 'rice';
  return owner.unit.families.filter((key) => !isBuyer(owner) || local(key));
}

function asks(owner: SeededUnit, families: ReadonlyMap<string, DemoFamily>): string[] {
  const offered = offers(owner, families);
  return owner.unit.families.filter((key) => !offered.includes(key));
}

function othersThan(owner: SeededUnit, families: ReadonlyMap<string, DemoFamily>): string[] {
  return [...families.keys()].filter((key) => !owner.unit.families.includes(key));
}

async function seedListing(
  app: INestApplicationContext,
  { side, owner, family }: Omit<SeededListing, 'id'>,
  random: SeededRandom,
): Promise<SeededListing> {
  const { content } = inventListing(family, side, shanghaiDate(new Date()), random);
  const { id } = await app.get(CreateListing, { strict: false }).execute(content, owner.actor);
  if (!random.chance(DRAFT_SHARE))
    await app.get(PublishListing, { strict: false }).execute(id, 1, owner.actor);
  return { id, side, family, owner };
}

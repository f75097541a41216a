import { createAdministrator, createUnit, INTERIOR_REGION, type Person, type Unit } from './people';
import type { System } from './system';

/** The smallest set of units that trade: a secretariat, a factory on the coast that sells, an inland county that buys. */
export interface TestMarket {
  readonly secretariat: Person;
  readonly factory: Unit;
  readonly county: Unit;
  readonly seller: Person;
  readonly buyer: Person;
}

export async function createTestMarket(system: System): Promise<TestMarket> {
  const secretariat = await createAdministrator(system);
  const factory = await createUnit(system, secretariat, { nameZh: '永嘉阀门有限公司' });
  const county = await createUnit(system, secretariat, {
    nameZh: '陇西县人民政府',
    kind: 'county',
    regionCode: INTERIOR_REGION,
  });
  const [seller, buyer] = [factory.administrator, county.administrator];
  return { secretariat, factory, county, seller, buyer };
}

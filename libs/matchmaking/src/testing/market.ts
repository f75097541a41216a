import { ReviseListing, type ListingContent } from '@wanchang/catalog';
import { aListing } from '@wanchang/catalog/testing';
import { ChangeStanding, type MemberActor } from '@wanchang/membership';
import { aMember, anActor, aSecretary } from '@wanchang/membership/testing';
import type { Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { ListMatches, type MatchFilter } from '../queries/list-matches.query';
import { FindMatches } from '../use-cases/find-matches';

export interface Unit {
  readonly id: string;
  readonly actor: MemberActor;
}

export interface Market {
  readonly context: TestContext;
  readonly secretary: Actor;
  /** On the coast. */
  readonly factory: Unit;
  /** Inland. */
  readonly county: Unit;
}

type Content = Partial<ListingContent>;

export const COAST = '330324';
export const INTERIOR = '620423';

/** The given modules on a fresh database, with a unit on each side and a person of the secretariat. */
export async function aMarket(
  ...modules: Parameters<typeof createTestContext>[0]
): Promise<Market> {
  const context = await createTestContext(modules);
  const secretary = await aSecretary(context);
  const factory = await aUnit(context);
  return { context, secretary, factory, county: await aUnit(context, INTERIOR) };
}

/** A unit of a region, with one who acts for it. */
export async function aUnit(context: TestContext, regionCode = COAST): Promise<Unit> {
  const member = await aMember(context, { regionCode });
  return { id: member.id, actor: await anActor(context, member) };
}

/** A published supply of ball valves on the coast. */
export const aSupply = (context: TestContext, unit: Unit, content: Content = {}) =>
  aListing(context, unit, content);

/** A published demand for ball valves inland. */
export const aDemand = (context: TestContext, unit: Unit, content: Content = {}) =>
  aListing(context, unit, {
    side: 'demand',
    title: '采购不锈钢球阀 Q41F-16P DN50',
    regionCode: INTERIOR,
    validUntil: '2099-12-31',
    ...content,
  });

export const price = (amount: string): Content => ({
  price: { amount, currency: 'CNY' },
  priceUnit: '台',
});

export const matchSupply = (context: TestContext, { id }: { id: string }) =>
  context.get(FindMatches).execute({ listingId: id, side: 'supply' });
export const matchDemand = (context: TestContext, { id }: { id: string }) =>
  context.get(FindMatches).execute({ listingId: id, side: 'demand' });

export async function matchesOf(
  context: TestContext,
  unit: Unit,
  filter: Partial<MatchFilter> = {},
) {
  const all = { state: 'open', limit: 100, ...filter } as const;
  return (await context.get(ListMatches).execute(unit.actor, all)).items;
}

/** The unit changes its listing, of which no worker is notified here. */
export async function revise(
  context: TestContext,
  { id }: { id: string },
  unit: Unit,
  change: Content,
): Promise<void> {
  const listing = await context.database.one<{ version: number }>(
    sql(`SELECT version FROM listings WHERE id = $1`),
    [id],
  );
  await context.get(ReviseListing).execute(id, listing!.version, change, unit.actor);
}

export async function decide(
  context: TestContext,
  { id }: Unit,
  decision: 'suspend' | 'reinstate',
): Promise<void> {
  const unit = await context.database.one<{ version: number }>(
    sql(`SELECT version FROM members WHERE id = $1`),
    [id],
  );
  const order = { memberId: id, decision, reason: '复核', version: unit!.version };
  await context.get(ChangeStanding).execute(order, await aSecretary(context));
}

import type { INestApplicationContext } from '@nestjs/common';
import { ApproveStep, DecideInUnit, SetRules, ShowApprovals } from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms, MakeOffer, SendOfferDecision } from '@wanchang/negotiation';
import { Clock, column, Database, defineStatement, personAudience } from '@wanchang/platform';
import { attempts } from './attempts';
import { openRoom, termsOf } from './deals';
import { makeUnit } from './units';

const APPROVERS = 16;

/** Of the people $1 (audiences), how many were told anew of approval $2 since $3. */
const TOLD_VOID = defineStatement(
  'fulfilment.bench-told-void',
  { told: column.integer },
  `SELECT count(*)::int AS told FROM given_notices n
    WHERE n.audience = ANY($1::text[]) AND n.about = 'approval:' || $2::text AND n.created_at > $3`,
);

interface Table {
  readonly app: INestApplicationContext;
  readonly buyer: MemberActor;
  readonly clerk: MemberActor;
  readonly approvers: readonly MemberActor[];
}

/** Sixteen approve one offer at the same moment; in another room the other side moves meanwhile. */
export async function measureApprovals(app: INestApplicationContext, rounds: number) {
  const [buyer] = await makeUnit(app, 900_001, 1);
  const [head, clerk, ...approvers] = await makeUnit(app, 900_002, APPROVERS + 2);
  const step = { administrators: false, people: approvers.map(({ personId }) => personId) };
  const rule = { action: 'send-offer' as const, currency: 'CNY', above: '100', exempt: [] };
  await app.get(SetRules, { strict: false }).execute([{ ...rule, steps: [step] }], 0, head!);
  const table = { app, buyer: buyer!, clerk: clerk!, approvers };
  const sum = {
    approvers: APPROVERS,
    rounds,
    oneDecision: 0,
    changedVoid: 0,
    voidNotSaidToAll: 0,
    changedFirst: 0,
    wrong: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    if ((await decided(table)) === 'approved') sum.oneDecision += 1;
    const changed = await decided(table, { meanwhile: true });
    if (changed === 'void untold') sum.voidNotSaidToAll += 1;
    if (changed === 'void' || changed === 'void untold') sum.changedVoid += 1;
    else if (changed === 'approved') sum.changedFirst += 1;
    else sum.wrong += 1;
  }
  return sum;
}

/** How it ended, or `wrong` where not exactly one decision stands behind it. */
async function decided(
  { app, buyer, clerk, approvers }: Table,
  { meanwhile = false } = {},
): Promise<'approved' | 'void' | 'void untold' | 'wrong'> {
  const roomId = await openRoom(app, { buyer, seller: clerk });
  const request = { roomId, basedOn: null, terms: termsOf('100') };
  const send = app.get(SendOfferDecision, { strict: false });
  const { approvalId } = await app
    .get(DecideInUnit, { strict: false })
    .execute(send, request, clerk);
  const shows = app.get(ShowApprovals, { strict: false });
  const { step, contentHash } = await shows.execute(approvalId!, clerk);
  const since = await app.get(Clock).now();
  const other = { basedOn: null, terms: termsOf('90') };
  const move = () => app.get(MakeOffer, { strict: false }).execute(roomId, other, buyer);
  const approve = (person: MemberActor) =>
    app.get(ApproveStep, { strict: false }).execute(approvalId!, { step, contentHash }, '', person);
  const moved = meanwhile ? [attempts([move])] : [];
  const approved = await attempts(
    approvers.map((person) => () => approve(person)),
    APPROVERS,
  );
  const [otherSide] = await Promise.all(moved);
  const { state, history } = await shows.execute(approvalId!, clerk);
  const { facts } = await app.get(DealRooms, { strict: false }).readParty(roomId, clerk.member.id);
  const decisions = history.filter(({ verdict }) => verdict === 'approved').length;
  const sent = facts.latest?.side === 'seller';
  if (state === 'approved')
    return decisions === 1 && approved.done === 1 && sent && !otherSide?.done
      ? 'approved'
      : 'wrong';
  if (state !== 'void' || sent || otherSide?.done !== 1) return 'wrong';
  return (await toldOfVoid(app, approvalId!, [clerk, ...approvers], since))
    ? 'void'
    : 'void untold';
}

/** Whether each of them was told: who submitted it and everybody who was asked to decide. */
async function toldOfVoid(
  app: INestApplicationContext,
  approvalId: string,
  people: readonly MemberActor[],
  since: Date,
): Promise<boolean> {
  const audiences = people.map(({ personId }) => personAudience(personId));
  const row = await app.get(Database).one(TOLD_VOID, [audiences, approvalId, since]);
  return row?.told === people.length;
}

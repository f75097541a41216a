import type { INestApplicationContext } from '@nestjs/common';
import { ApproveStep, DecideInUnit, SetRules, ShowApprovals } from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms, MakeOffer, SendOfferDecision } from '@wanchang/negotiation';
import { attempts } from './attempts';
import { openRoom, termsOf } from './deals';
import { makeUnit } from './units';

const APPROVERS = 16;

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
    changedFirst: 0,
    wrong: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    if ((await decided(table)) === 'approved') sum.oneDecision += 1;
    const changed = await decided(table, { meanwhile: true });
    if (changed === 'void') sum.changedVoid += 1;
    else if (changed === 'approved') sum.changedFirst += 1;
    else sum.wrong += 1;
  }
  return sum;
}

/** How it ended, or `wrong` where not exactly one decision stands behind it. */
async function decided(
  { app, buyer, clerk, approvers }: Table,
  { meanwhile = false } = {},
): Promise<'approved' | 'void' | 'wrong'> {
  const roomId = await openRoom(app, { buyer, seller: clerk });
  const request = { roomId, basedOn: null, terms: termsOf('100') };
  const send = app.get(SendOfferDecision, { strict: false });
  const { approvalId } = await app
    .get(DecideInUnit, { strict: false })
    .execute(send, request, clerk);
  const shows = app.get(ShowApprovals, { strict: false });
  const { step, contentHash } = await shows.execute(approvalId!, clerk);
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
  return state === 'void' && !sent && otherSide?.done === 1 ? 'void' : 'wrong';
}

import { Injectable } from '@nestjs/common';
import { isId, isInstant } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor, type MemberRef } from '@wanchang/membership';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Page,
  type RowOfShape,
} from '@wanchang/platform';
import type { DealSide } from '../domain/deal-room';
import type { DealRoomState } from '../domain/deal-room.states';
import { negotiationErrors } from '../domain/negotiation.errors';
import type { DealRoomSummaryDto } from './answers/deal-room.dto';

const ROOM = {
  id: column.uuid,
  number: column.text(),
  subject: column.text(),
  state: column.text<DealRoomState>(),
  role: column.text<DealSide>(),
  buyerMemberId: column.uuid,
  sellerMemberId: column.uuid,
  supplyId: nullable(column.uuid),
  demandId: nullable(column.uuid),
  matchId: nullable(column.uuid),
  waitingFor: nullable(column.text<DealSide>()),
  lastMessageAt: column.instant,
  unread: column.integer,
  version: column.integer,
  createdAt: column.instant,
  currentOffer: nullable(
    column.json<{ no: number; total: string; currency: string; validUntil: string }>(),
  ),
};
export type SummaryRow = Readonly<RowOfShape<typeof ROOM>>;

const ROLE = `CASE WHEN buyer_member_id = $1 THEN 'buyer' ELSE 'seller' END`;

/** $1 the unit, $2 the person. */
const SUMMARIES = `
  SELECT room.id, number, subject, room.state, ${ROLE} AS role, room.version,
         buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId",
         supply_id AS "supplyId", demand_id AS "demandId", match_id AS "matchId",
         waiting_for AS "waitingFor", last_message_at AS "lastMessageAt", room.created_at AS "createdAt",
         last_seq - coalesce(room_reads.seq, 0) AS unread,
         (SELECT jsonb_build_object('no', no, 'total', total::text, 'currency', currency, 'validUntil', valid_until)
            FROM offers
           WHERE room_id = room.id AND offers.state = 'open' AND valid_until > clock_timestamp()) AS "currentOffer"
    FROM deal_rooms AS room
    LEFT JOIN room_reads ON room_reads.room_id = room.id AND room_reads.person_id = $2`;

/** Of state $3, whose turn it is ($4), before the position $5, $6. */
const LIST_ROOMS = defineStatement(
  'negotiation.list-rooms',
  ROOM,
  `${SUMMARIES}
    WHERE (buyer_member_id = $1 OR seller_member_id = $1)
      AND ($3::text IS NULL OR room.state = $3)
      AND ($4::boolean IS NOT TRUE OR waiting_for = ${ROLE})
      AND ($5::timestamptz IS NULL OR (last_message_at, room.id) < ($5, $6))
    ORDER BY last_message_at DESC, room.id DESC LIMIT $7`,
);

/** Room $3. */
const SHOW_ROOM = defineStatement(
  'negotiation.show-room',
  ROOM,
  `${SUMMARIES} WHERE room.id = $3 AND $1 IN (buyer_member_id, seller_member_id)`,
);

export interface DealRoomFilter {
  readonly state?: DealRoomState;
  readonly turn?: 'mine';
  readonly cursor?: string;
  readonly limit: number;
}

/** Deal rooms as the unit and the person see them in lists, last active first. */
@Injectable()
export class DealRoomSummaries {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
  ) {}

  async list(
    { state, turn, cursor, limit }: DealRoomFilter,
    actor: MemberActor,
  ): Promise<Page<DealRoomSummaryDto>> {
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const rows = await this.database.query(LIST_ROOMS, [
      ...[actor.member.id, actor.personId, state ?? null],
      ...[turn === 'mine', at, id, limit + 1],
    ]);
    const members = await this.members.refs(rows.map(counterpartOf));
    return toPage(
      rows,
      limit,
      (row) => [row.lastMessageAt.toISOString(), row.id],
      (row) => toSummary(row, members),
    );
  }

  /** @throws DomainError negotiation.deal-room-not-found */
  async row(roomId: string, actor: MemberActor): Promise<SummaryRow> {
    const row = await this.database.one(SHOW_ROOM, [actor.member.id, actor.personId, roomId]);
    if (!row) throw negotiationErrors('deal-room-not-found');
    return row;
  }
}

export function toSummary(
  row: SummaryRow,
  members: ReadonlyMap<string, MemberRef>,
): DealRoomSummaryDto {
  const { id, number, subject, state, role, lastMessageAt, unread, currentOffer, waitingFor } = row;
  return {
    ...{ id, number, subject, state, role, lastMessageAt, unread },
    counterpart: members.get(counterpartOf(row))!,
    turn: waitingFor === null ? 'none' : waitingFor === role ? 'mine' : 'theirs',
    currentOffer: currentOffer && {
      no: currentOffer.no,
      total: { amount: currentOffer.total, currency: currentOffer.currency },
      validUntil: new Date(currentOffer.validUntil),
    },
  };
}

function counterpartOf({ role, buyerMemberId, sellerMemberId }: SummaryRow): string {
  return role === 'buyer' ? sellerMemberId : buyerMemberId;
}

import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Files } from '@wanchang/platform';
import type { DealRoomState } from '../domain/deal-room.states';
import { latestWithin, RECORD_LIMITS } from '../domain/room-record';
import { systemMessageText } from '../domain/system-message';
import { ROLES } from '../paper/offer-paper';
import { drawRoom, type PrintedMessage, type RoomRecord } from '../paper/room-paper';
import { DealRooms, type RoomParty } from '../persistence/deal-rooms';
import { Messages, type MessageRow } from '../persistence/messages';
import { Offers } from '../persistence/offers';

const STATES: Readonly<Record<DealRoomState, string>> = {
  open: '洽谈中',
  agreed: '已达成协议',
  closed: '已结束',
};

/** A whole room as a PDF for its two parties, made anew each time and between other requests. */
@Injectable()
export class PrintRoom {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly files: Files,
    private readonly offers: Offers,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError negotiation.deal-room-not-found */
  async execute(roomId: string, actor: MemberActor): Promise<{ name: string; bytes: Buffer }> {
    const room = await this.rooms.readParty(roomId, actor.member.id);
    const record = await this.record(room);
    const title = `洽谈记录 ${room.number}`;
    const paper = { title, at: room.now, footnote: title };
    const bytes = await Paper.render(paper, (sheet) => drawRoom(sheet, record));
    return { name: `${title}.pdf`, bytes };
  }

  private async record(room: RoomParty): Promise<RoomRecord> {
    const { roomId, buyerMemberId, sellerMemberId, number, subject, facts, now } = room;
    const units = await this.members.refs([buyerMemberId, sellerMemberId]);
    const latest = await this.messages.page(roomId, { limit: RECORD_LIMITS.messages });
    const printed = latestWithin(await this.printed(latest), ({ text }) => text, RECORD_LIMITS);
    return {
      ...{ buyer: units.get(buyerMemberId)!, seller: units.get(sellerMemberId)! },
      room: { number, subject },
      state: STATES[facts.state],
      offers: await this.offers.all(roomId),
      agreement: await this.offers.agreementOf(roomId),
      messages: printed,
      // Messages are numbered without gaps from 1.
      earlier: (latest.at(-1)?.seq ?? 0) - printed.length,
      at: now,
    };
  }

  private async printed(rows: readonly MessageRow[]): Promise<PrintedMessage[]> {
    const ids = rows.flatMap(({ fileIds }) => fileIds);
    const files = ids.length === 0 ? [] : await this.files.find(ids);
    const names = new Map(files.map(({ id, name }) => [id, name]));
    return rows.map(({ at, authorName, authorSide, body, event, fileIds }) => {
      const attached = fileIds.map((id) => `［文件］${names.get(id) ?? ''}`);
      const said = event ? systemMessageText(event).zh : (body ?? '');
      const author = authorSide ? `${ROLES[authorSide]} ${authorName}` : '';
      return { at, author, text: [said, ...attached].filter(Boolean).join('\n') };
    });
  }
}

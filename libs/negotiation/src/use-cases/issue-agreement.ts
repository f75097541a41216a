import { Injectable } from '@nestjs/common';
import { Documents, IssueDocument } from '@wanchang/documents';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Transactional } from '@wanchang/platform';
import { negotiationErrors } from '../domain/negotiation.errors';
import { agreementPaper, drawAgreement } from '../paper/agreement-paper';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/**
 * The agreement of a room as a numbered document. It is issued when one of the parties first asks for it: accepting an
 * offer waits for no printing and no file store, and agreements made before have their document too.
 */
@Injectable()
export class IssueAgreement {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly members: MemberDirectory,
    private readonly documents: Documents,
    private readonly issueDocument: IssueDocument,
  ) {}

  /**
   * Returns the file of the document in force; issues one where there is none, or the one before was made void.
   * @throws DomainError negotiation.deal-room-not-found, .agreement-not-found
   */
  @Transactional()
  async execute(roomId: string, actor: MemberActor): Promise<string> {
    await this.rooms.readParty(roomId, actor.member.id);
    const agreement = await this.offers.agreementOf(roomId);
    if (!agreement) throw negotiationErrors('agreement-not-found');
    const inForce = () => this.documents.about(agreementPaper, agreement.id);
    const issued = await inForce();
    if (issued) return issued.fileId;
    // Both parties may ask at once: whoever holds the room second finds what the first has issued.
    const room = await this.rooms.lockParty(roomId, actor.member.id);
    const issuedMeanwhile = await inForce();
    if (issuedMeanwhile) return issuedMeanwhile.fileId;
    const units = await this.members.refs([room.buyerMemberId, room.sellerMemberId]);
    const parties = {
      buyer: units.get(room.buyerMemberId)!,
      seller: units.get(room.sellerMemberId)!,
    };
    const { fileId } = await this.issueDocument.execute(
      {
        kind: agreementPaper,
        title: `${agreementPaper.title.zh} ${agreement.number}`,
        subjectId: agreement.id,
        draw: (paper, { number }) => drawAgreement(paper, { number, room, agreement, ...parties }),
      },
      actor,
    );
    return fileId;
  }
}

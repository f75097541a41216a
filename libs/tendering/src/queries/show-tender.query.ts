import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { actingMember, MemberDirectory, type MemberRef } from '@wanchang/membership';
import { Database, decodeCursor, toPage, type Actor, type Page } from '@wanchang/platform';
import { fingerprint, readRecord, recordHash, SIDES } from '@wanchang/sealed-bids';
import { tenderWork } from '../access/tendering.policies';
import { actionsOf, holdingOpening, isOver } from '../domain/tender.rules';
import { SealedFiles } from '../persistence/sealed-files';
import { SealedQuotes } from '../persistence/sealed-quotes';
import { LIST_TENDERS, type TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import type {
  OpeningRecordDto,
  RecordedFileDto,
  TenderDto,
  TenderOpenerDto,
  TenderSummaryDto,
} from './answers/tender.dto';
import { OpeningRecords } from './opening-records';
import { profileDto } from './show-profiles';

/** Tenders for whom they concern. A bidder learns nothing of others before the deadline. */
@Injectable()
export class ShowTender {
  constructor(
    private readonly database: Database,
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly files: SealedFiles,
    private readonly records: OpeningRecords,
    private readonly members: MemberDirectory,
  ) {}

  /** Those where the actor's side opens, newest first. */
  async list(
    { cursor, limit }: { readonly cursor?: string; readonly limit: number },
    actor: Actor,
  ): Promise<Page<TenderSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const member = actingMember.of(actor)?.id ?? null;
    const values = [member, tenderWork.refusal(actor) === null, before, limit + 1];
    const rows = await this.database.query(LIST_TENDERS, values);
    const refs = await this.members.refs(rows.map(({ memberId }) => memberId));
    return toPage(
      rows,
      limit,
      ({ rfqId }) => [rfqId],
      ({ memberId, ...row }) => ({
        ...{ ...row, buyer: refs.get(memberId)! },
      }),
    );
  }

  /** @throws DomainError tendering.tender-not-found */
  async execute(rfqId: string, actor: Actor): Promise<TenderDto> {
    const tender = await this.tenders.of(rfqId, actor);
    const { role, invitationId, listedAt, openedAt, version } = tender;
    const [openers, own, listed, objections, record] = await Promise.all([
      this.openers(tender, actor),
      invitationId ? this.quotes.own(invitationId) : [],
      listedAt ? this.quotes.listed(rfqId) : [],
      this.quotes.objections(rfqId),
      openedAt ? this.record(tender) : null,
    ]);
    const units = [tender.memberId, ...objections.map(({ memberId }) => memberId)];
    const refs = await this.members.refs(units);
    // Until everything is opened a bidder sees no objection but its own: it would tell who else was asked.
    const own_ = actingMember.of(actor)?.id;
    const shown = objections.filter(
      ({ memberId }) => role !== 'bidder' || openedAt !== null || memberId === own_,
    );
    return {
      ...summaryOf(tender, refs),
      ...{
        rules: profileDto(tender.profile, actor.locale),
        openers,
        record,
        invitationId,
        version,
      },
      ...{ revision: tender.revision, publicMoney: tender.publicMoney, listedAt, openedAt },
      ...{ listHash: tender.listHash, signedAt: tender.signedAt, awardFrom: tender.awardFrom },
      ownQuotes: own.map(({ personName, rfqVersion, receivedAt, receipt, ...quote }) => ({
        ...{ ...quote, number: receipt, byName: personName, outdated: rfqVersion < version },
        receivedAt: receivedAt.toISOString(),
      })),
      withdrawn: tender.invitationState === 'withdrawn',
      list: listed.map(({ hash }) => hash),
      listedFiles: listed.flatMap(({ files }) => files).sort(),
      objections: shown.map(({ memberId, answeredBy: _, ...objection }) => ({
        ...{ ...objection, member: refs.get(memberId)! },
      })),
      holdingOpening: role === 'bidder' ? 0 : holdingOpening(tender),
      actions: actionsOf(tender, role),
    };
  }

  private async openers(tender: TenderRow, actor: Actor): Promise<TenderOpenerDto[]> {
    const { rfqId, memberId, thirdId } = tender;
    const [openers, shares, signatures, refs] = await Promise.all([
      this.tenders.openers(rfqId),
      this.quotes.shares(rfqId),
      this.tenders.signatures(rfqId),
      this.members.refs([memberId, thirdId]),
    ]);
    const unitOf = { buyer: memberId, third: thirdId, secretariat: '' };
    return SIDES.map((side) => {
      const opener = openers.find((each) => each.side === side);
      return {
        ...{ side, member: refs.get(unitOf[side]) ?? null, name: opener?.personName ?? null },
        ...{ recipient: opener?.recipient ?? null, verifier: opener?.verifier ?? null },
        fingerprint: opener ? fingerprint(opener) : null,
        mine: opener?.personId === actor.personId,
        openedAt: shares.find((share) => share.side === side)?.givenAt ?? null,
        signedAt: signatures.find((each) => each.side === side)?.signedAt ?? null,
      };
    });
  }

  private async record(tender: TenderRow): Promise<OpeningRecordDto> {
    const text = await this.records.text(tender);
    const files = await this.readable(tender);
    const { quotes, withdrawn, replaced, late } = readRecord(text);
    return {
      ...{ text, hash: recordHash(text), complete: tender.state === 'signed' },
      quotes: quotes.map(
        ({
          receipt,
          hash,
          bidder,
          receivedAt,
          outcome,
          why,
          total,
          currency,
          files: named = [],
        }) => ({
          ...{ receipt, hash, bidder, receivedAt, outcome, why, total, currency },
          files: named.map(
            (one) => files.get(one) ?? { hash: one, id: null, name: null, size: null },
          ),
        }),
      ),
      ...{ withdrawn, replaced, late },
    };
  }

  /** Files of quotes that the actor may read, by the hash of their ciphertext. */
  private async readable(tender: TenderRow): Promise<Map<string, RecordedFileDto>> {
    const rows = await this.files.opened(tender.rfqId);
    const mine = rows.filter(
      ({ invitationId }) => tender.role !== 'bidder' || invitationId === tender.invitationId,
    );
    return new Map(
      mine.map(({ hash, fileId: id, said: { name, size } }) => [hash, { hash, id, name, size }]),
    );
  }
}

function summaryOf(tender: TenderRow, refs: ReadonlyMap<string, MemberRef>): TenderSummaryDto {
  const { rfqId, number, content, role, state, profile, deadline, memberId, keys } = tender;
  return {
    ...{ rfqId, number, title: content.title, buyer: refs.get(memberId)!, role, state, profile },
    ...{ deadline, ended: isOver(tender), closed: !tender.rfqOpen && !tender.rfqDraft },
    overdueObjections: role === 'bidder' ? 0 : tender.overdueObjections,
    keyMissing: state === 'preparing' && role !== 'bidder' && !keys.includes(role),
  };
}

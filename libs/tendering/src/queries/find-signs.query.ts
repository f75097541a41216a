import { Injectable } from '@nestjs/common';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { quoteTotal } from '@wanchang/sourcing';
import { signsOfCollusion } from '../domain/collusion';
import { signsInFiles } from '../domain/file-signs';
import { tenderingErrors } from '../domain/tendering.errors';
import { SealedQuotes } from '../persistence/sealed-quotes';
import { SealedFiles } from '../persistence/sealed-files';
import { Tenders } from '../persistence/tenders';
import type { CollusionSignsDto } from './answers/tender.dto';

/** Signs of collusion in what was opened, for the buyer alone. They decide nothing. */
@Injectable()
export class FindSigns {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly files: SealedFiles,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError tendering.tender-not-found, .not-opened */
  async execute(rfqId: string, actor: MemberActor): Promise<CollusionSignsDto> {
    const tender = await this.tenders.of(rfqId, actor);
    if (tender.role !== 'buyer') throw tenderingErrors('tender-not-found');
    if (!tender.openedAt) throw tenderingErrors('not-opened');
    const rows = await this.quotes.all(rfqId);
    const compared = rows.flatMap((row) => {
      const { content, memberId, device, network, personId } = row;
      if (!content) return [];
      const { note, currency, lines } = content;
      const total = quoteTotal(content, tender.content.lines);
      const same = { bidder: memberId, device, network, person: personId };
      return [{ ...same, note, currency, total, lines }];
    });
    const memberOf = new Map(rows.map(({ invitationId, memberId }) => [invitationId, memberId]));
    const marks = await this.files.marks(rfqId);
    const marked = marks.map(({ invitationId, ...mark }) => ({
      ...{ ...mark, bidder: invitationId && (memberOf.get(invitationId) ?? null) },
    }));
    const refs = await this.members.refs(compared.map(({ bidder }) => bidder));
    const found = [...signsOfCollusion(compared), ...signsInFiles(marked)];
    const read = new Set(marks.map(({ fileId }) => fileId));
    const opened = await this.files.opened(rfqId);
    return {
      items: found.map(({ sign, bidders, evidence }) => ({
        ...{ sign, evidence: sign === 'same-person' ? [] : [...evidence] },
        bidders: bidders.map((id) => refs.get(id)!),
      })),
      filesToRead: opened.filter(({ fileId }) => !read.has(fileId)).length,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Transactional, type Actor } from '@wanchang/platform';
import { chineseDay } from '../domain/chinese-day';
import { ISSUER } from '../domain/issuer';
import { letters, SECRETARIAT_SEAL, type Letter } from '../domain/letter';
import { drawOfficialDocument } from '../paper/red-head';
import { IssueDocument } from './issue-document';

/** Issues a notice or a letter of the secretariat under its red head and its seal. */
@Injectable()
export class IssueLetter {
  constructor(private readonly issueDocument: IssueDocument) {}

  /** Returns the document's id. @throws DomainError documents.not-in-force for a superseded one that is not */
  @Transactional()
  async execute(letter: Letter, actor: Actor): Promise<string> {
    const { title, addressee, body, approvedBy, supersedes } = letter;
    const { document: kind, mark } = letters[letter.kind];
    const { id } = await this.issueDocument.execute(
      {
        ...{ kind, title, supersedes, subjectId: null },
        sealing: { seal: SECRETARIAT_SEAL, approvedBy },
        draw: (paper, { year, serial, at }) =>
          drawOfficialDocument(paper, {
            head: ISSUER.zh,
            mark: `${mark}〔${year}〕${serial}号`,
            ...{ title, addressee, body, signature: ISSUER.zh, date: chineseDay(at) },
            seal: SECRETARIAT_SEAL,
          }),
      },
      actor,
    );
    return id;
  }
}

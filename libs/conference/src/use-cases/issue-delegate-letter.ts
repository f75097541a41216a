import { Injectable } from '@nestjs/common';
import { Documents, IssueDocument } from '@wanchang/documents';
import { Transactional, type Actor } from '@wanchang/platform';
import { createHash } from 'node:crypto';
import type { DelegateLetterKind } from '../domain/delegate';
import { delegateLetters, drawDelegateLetter } from '../papers/delegate-letter';
import { Delegates } from '../persistence/delegates';

/**
 * The letter of invitation or of confirmation of a delegate as a numbered document: issued when it is first asked for, and
 * anew when what it says has changed, so that the old number says that it is superseded.
 */
@Injectable()
export class IssueDelegateLetter {
  constructor(
    private readonly delegates: Delegates,
    private readonly documents: Documents,
    private readonly issueDocument: IssueDocument,
  ) {}

  /**
   * Returns the file of the document in force.
   * @param memberId whose delegate it is; null for the secretariat
   * @throws DomainError conference.delegate-not-found, .letter-not-yet
   */
  @Transactional()
  async execute(
    delegateId: string,
    kind: DelegateLetterKind,
    memberId: string | null,
    actor: Actor,
  ): Promise<string> {
    const letter = await this.delegates.letter(delegateId, memberId);
    const paper = delegateLetters[kind];
    const says = createHash('sha256').update(JSON.stringify(letter)).digest('hex');
    const [known, issued] = [
      await this.delegates.letterInForce(delegateId, kind),
      await this.documents.about(paper, delegateId),
    ];
    if (issued && known?.documentId === issued.id && known.says === says) return issued.fileId;
    const { id, fileId } = await this.issueDocument.execute(
      {
        ...{
          kind: paper,
          title: `${paper.title.zh} ${letter.conference}`,
          subjectId: delegateId,
          supersedes: issued?.id ?? null,
        },
        draw: (sheet, reserved) => drawDelegateLetter(sheet, kind, letter, reserved),
      },
      actor,
    );
    await this.delegates.setLetter({ delegateId, kind, documentId: id, says });
    return fileId;
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { BankLines } from '../persistence/bank-lines';
import { BookLine } from './book-line';

/** Books what is certain of a statement, each line in a transaction of its own: killed and repeated, it books none twice. */
@Injectable()
export class BookCertainLines {
  constructor(
    private readonly lines: BankLines,
    private readonly bookLine: BookLine,
  ) {}

  /** Returns how many were booked. */
  async execute(statementId: string): Promise<number> {
    let booked = 0;
    for (const lineId of await this.lines.certain(statementId)) {
      try {
        if (await this.bookLine.bookCertain(lineId)) booked += 1;
      } catch (error) {
        // A person, or another run, has settled it meanwhile.
        if (!(error instanceof DomainError) || error.code !== 'fees.line-not-open') throw error;
      }
    }
    return booked;
  }
}

import { Injectable } from '@nestjs/common';
import { OnEvent } from '@wanchang/platform';
import { statementMatched } from '../fees.events';
import { BookCertainLines } from '../use-cases/book-certain-lines';

/** Each booking draws a receipt: a long statement takes minutes. */
@Injectable()
export class BookCertainLinesListener {
  constructor(private readonly book: BookCertainLines) {}

  @OnEvent(statementMatched, 'fees.book-certain-lines', { queue: 'bulk' })
  async afterMatching({ statementId }: { statementId: string }): Promise<void> {
    await this.book.execute(statementId);
  }
}

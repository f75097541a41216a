import { Injectable } from '@nestjs/common';
import { Files, RecordsNothing } from '@wanchang/platform';
import { COPY } from '../copy';
import { RoomDocuments } from '../persistence/room-documents';

/** Nights that a worker may have stood still. */
const DAYS = 30;

/** Removes the marked copies of views that have ended. */
@RecordsNothing('the views themselves stay on record')
@Injectable()
export class DropEndedCopies {
  constructor(
    private readonly documents: RoomDocuments,
    private readonly files: Files,
  ) {}

  async execute(): Promise<void> {
    for (const viewId of await this.documents.endedViews(DAYS))
      await this.files.dropDerived(viewId, COPY);
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Files } from '@wanchang/platform';
import { COPY } from '../copy';
import { refusalToView } from '../domain/room-document.rules';
import { assertAllowed } from '../domain/room-documents.errors';
import { RoomDocuments } from '../persistence/room-documents';

export interface MarkedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The copy of a view, by the rights that the person has at this very request, whichever part of it is asked for. */
@Injectable()
export class ReadMarkedCopy {
  constructor(
    private readonly documents: RoomDocuments,
    private readonly files: Files,
  ) {}

  /** @throws DomainError room-documents.view-not-found, .nda-not-accepted */
  async execute(roomId: string, viewId: string, actor: MemberActor): Promise<MarkedFile> {
    const view = await this.documents.readableView(roomId, viewId, actor);
    assertAllowed(refusalToView(view));
    const bytes = await this.files.derivedBytes(viewId, COPY);
    const ending = view.copyType === 'application/pdf' ? 'pdf' : 'webp';
    return { name: `${view.title}.${ending}`, type: view.copyType, bytes };
  }
}

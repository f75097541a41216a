import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Conferences } from '../persistence/conferences';
import { Scans, type ScanAnswer } from '../persistence/scans';

/** The desk rehearses: what a badge would come to, and nothing is kept. */
@Injectable()
export class RehearseScan {
  constructor(
    private readonly conferences: Conferences,
    private readonly scans: Scans,
  ) {}

  /** @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string, code: string): Promise<ScanAnswer> {
    await this.conferences.read(conferenceId);
    return { nonce: newId(), ...(await this.scans.rehearse(conferenceId, code)) };
  }
}

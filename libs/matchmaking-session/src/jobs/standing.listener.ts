import { Injectable } from '@nestjs/common';
import { givesAccess, memberStandingChanged, type Standing } from '@wanchang/membership';
import { OnEvent } from '@wanchang/platform';
import { ReleaseUnit } from '../use-cases/release-unit';

/** Frees the meetings of a unit that lost its access. */
@Injectable()
export class StandingListener {
  constructor(private readonly release: ReleaseUnit) {}

  @OnEvent(memberStandingChanged, 'conference.release-unit')
  async free({ memberId, to }: { memberId: string; to: Standing }): Promise<void> {
    if (givesAccess(to)) return;
    for (const sessionId of await this.release.sessionsOf(memberId))
      await this.release.execute(sessionId, memberId);
  }
}

import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Settings } from '@wanchang/platform';
import { drawSchedule } from '../papers/schedule-paper';
import { MySchedule } from './my-schedule.query';

/** A unit's published schedule as a PDF, with the version that it is of. */
@Injectable()
export class PrintSchedule {
  constructor(
    private readonly schedule: MySchedule,
    private readonly members: MemberDirectory,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string, actor: MemberActor): Promise<{ name: string; bytes: Buffer }> {
    const memberId = actor.member.id;
    const shown = await this.schedule.execute(sessionId, memberId, actor.personId);
    const { title: session, publishedVersion: version, now: at, meetings } = shown;
    const unit = (await this.members.ref(memberId))?.nameZh ?? '';
    const title = `${session} ${unit}`;
    const address = `${this.settings.PUBLIC_URL}/matchmaking-sessions/${sessionId}?printed=${version}`;
    const bytes = await Paper.render(
      { title, at, footnote: `${title} 第 ${version} 版` },
      (paper) => drawSchedule(paper, { unit, session, version, printedAt: at, meetings, address }),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { Clock, column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { DelegateRole } from '../domain/delegate';
import { drawBadges } from '../papers/badge-paper';
import { Conferences } from '../persistence/conferences';

const BADGES = defineStatement(
  'conference.badges',
  {
    number: column.integer,
    name: column.text(),
    position: nullable(column.text()),
    memberName: column.text(),
    role: column.text<DelegateRole>(),
    badge: column.uuid,
    now: column.instant,
  },
  `SELECT d.number, d.name, d.position, m.name_zh AS "memberName", d.role, d.badge, now() AS now
     FROM conference_delegates d JOIN member_refs m ON m.id = d.member_id JOIN active_members a ON a.id = d.member_id
    WHERE d.conference_id = $1 AND d.state = 'registered' ORDER BY d.number`,
);

/** Badges of all who are registered, eight on a sheet. Printing them checks nobody in. */
@Injectable()
export class PrintBadges {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string): Promise<{ name: string; bytes: Buffer }> {
    const { title: conference } = await this.conferences.read(conferenceId);
    const badges = await this.database.query(BADGES, [conferenceId]);
    const title = `${conference} 证件`;
    const at = badges[0]?.now ?? (await this.clock.now());
    const bytes = await Paper.render({ title, at, footnote: '' }, (paper) =>
      drawBadges(paper, conference, badges),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

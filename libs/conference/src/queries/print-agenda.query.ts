import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { drawAgenda } from '../papers/agenda-paper';
import { AgendaBoard } from '../persistence/agenda-board';
import { Conferences } from '../persistence/conferences';
import { Clock } from '@wanchang/platform';

/** The published agenda on paper. */
@Injectable()
export class PrintAgenda {
  constructor(
    private readonly conferences: Conferences,
    private readonly board: AgendaBoard,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string): Promise<{ name: string; bytes: Buffer }> {
    const conference = await this.conferences.read(conferenceId);
    const items = await this.board.items(conferenceId, false);
    const title = `${conference.title} 议程`;
    const bytes = await Paper.render(
      { title, at: await this.clock.now(), footnote: title },
      (paper) => drawAgenda(paper, conference, items),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

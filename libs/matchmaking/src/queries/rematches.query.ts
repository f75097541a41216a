import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { decodeCursor, toPage, type Page } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { Rematches, type Rematch, type RematchState } from '../persistence/rematches';

export type { Rematch, RematchState } from '../persistence/rematches';

/** Runs that match everything again, and how far they are. */
@Injectable()
export class ReadRematches {
  constructor(private readonly rematches: Rematches) {}

  /** Newest first. */
  async execute({
    cursor,
    limit,
  }: {
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<Page<Rematch>> {
    const [after] = (decodeCursor(cursor, [isId]) ?? [null]) as [string | null];
    return toPage(
      await this.rematches.list(limit + 1, after),
      limit,
      ({ id }) => [id],
      (rematch) => rematch,
    );
  }

  /** How far the one under way is, and of when the last one is. */
  state(): Promise<RematchState> {
    return this.rematches.state();
  }

  /** @throws DomainError matchmaking.rematch-not-found */
  async one(id: string): Promise<Rematch> {
    const found = await this.rematches.find(id);
    if (!found) throw matchmakingErrors('rematch-not-found');
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { decodeCursor, isWhole, toPage, type Page } from '@wanchang/platform';
import { MatchWeightsStore, type WeightsVersion } from '../persistence/match-weights';

/** Versions of the weights, newest first; the newest is in force. */
@Injectable()
export class WeightsVersions {
  constructor(private readonly weights: MatchWeightsStore) {}

  async execute({
    cursor,
    limit,
  }: {
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<Page<WeightsVersion>> {
    const [below] = (decodeCursor(cursor, [isWhole]) ?? [null]) as [number | null];
    const versions = await this.weights.versions(limit + 1, below);
    return toPage(
      versions,
      limit,
      ({ version }) => [version],
      (version) => version,
    );
  }

  /** The weights in force. */
  current(): Promise<WeightsVersion> {
    return this.weights.current();
  }
}

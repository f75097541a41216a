import { Injectable } from '@nestjs/common';
import { SearchEngine, type ReadAs } from '@wanchang/search';
import { lexiconWith, plainName, type OtherName } from '../domain/other-name';
import { OtherNames } from '../persistence/other-names';
import { SearchMisses } from '../persistence/search-misses';
import { ListingDirectory } from './listing-directory';

export interface TriedQuery {
  readonly text: string;
  /** How often members asked so and did not find it. */
  readonly times: number;
  readonly lastAt: Date;
  /** Hits that it has now, at least so many where there are very many. */
  readonly found: number;
  readonly readAs: ReadAs;
  /** Of the first hit. */
  readonly title: string | null;
}

/** What members did not find, asked again with the other names as they are, and with one more that is only tried. */
@Injectable()
export class TryOtherNames {
  constructor(
    private readonly engine: SearchEngine,
    private readonly names: OtherNames,
    private readonly misses: SearchMisses,
    private readonly directory: ListingDirectory,
  ) {}

  async execute(tried: OtherName | null): Promise<TriedQuery[]> {
    const more = tried && {
      ...tried,
      asked: plainName(tried.asked),
      shown: plainName(tried.shown),
    };
    const names = lexiconWith([...(more ? [more] : []), ...(await this.names.all())]);
    const queries: (Omit<TriedQuery, 'title'> & { first: string | undefined })[] = [];
    for (const miss of await this.misses.repeated()) {
      const { hits, total, readAs } = await this.engine.search({ text: miss.text, filters: {}, limit: 1, names }); // prettier-ignore
      queries.push({ ...miss, found: total.value, readAs, first: hits[0]?.id });
    }
    const ids = queries.flatMap(({ first }) => (first ? [first] : []));
    const teasers = await this.directory.teasers([...new Set(ids)]);
    return queries.map(({ first, ...query }) => ({
      ...query,
      title: (first && teasers.get(first)?.title) || null,
    }));
  }
}

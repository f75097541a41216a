import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '@wanchang/platform';
import { MeiliIndexes } from './meili/meili-indexes';
import { MeiliSearchEngine } from './meili/meili-search-engine';
import { searchEntities } from './persistence/entities';
import { PostgresSearchEngine } from './postgres/postgres-search-engine';
import { SearchEngine } from './search-engine';
import { SearchSettings } from './search.settings';

const searchEngine = {
  provide: SearchEngine,
  inject: [SearchSettings, Database],
  useFactory: (settings: SearchSettings, database: Database): SearchEngine =>
    settings.MEILI_URL
      ? new MeiliSearchEngine(
          new MeiliIndexes(settings.MEILI_URL, settings.MEILI_KEY),
          database,
          settings.MEILI_INDEX,
        )
      : new PostgresSearchEngine(database),
};

/** The engine that the settings choose: Meilisearch where `MEILI_URL` is set, else PostgreSQL. */
@Module({
  imports: [TypeOrmModule.forFeature(searchEntities)],
  providers: [SearchSettings, searchEngine],
  exports: [searchEngine],
})
export class SearchModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database, Settings } from '@wanchang/platform';
import { MeiliIndexes } from './meili/meili-indexes';
import { MeiliSearchEngine } from './meili/meili-search-engine';
import { searchEntities } from './persistence/entities';
import { PostgresSearchEngine } from './postgres/postgres-search-engine';
import { SearchEngine } from './search-engine';

const searchEngine = {
  provide: SearchEngine,
  inject: [Settings, Database],
  useFactory: (settings: Settings, database: Database): SearchEngine =>
    settings.MEILI_URL
      ? new MeiliSearchEngine(new MeiliIndexes(settings.MEILI_URL, settings.MEILI_KEY), database)
      : new PostgresSearchEngine(database),
};

/** The engine that the settings choose: Meilisearch where `MEILI_URL` is set, else PostgreSQL. */
@Module({
  imports: [TypeOrmModule.forFeature(searchEntities)],
  providers: [searchEngine],
  exports: [searchEngine],
})
export class SearchModule {}

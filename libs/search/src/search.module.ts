import { Module } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { PostgresSearchEngine } from './postgres/postgres-search-engine';
import { SearchEngine } from './search-engine';

const searchEngine = {
  provide: SearchEngine,
  inject: [Database],
  useFactory: (database: Database): SearchEngine => new PostgresSearchEngine(database),
};

@Module({ providers: [searchEngine], exports: [searchEngine] })
export class SearchModule {}

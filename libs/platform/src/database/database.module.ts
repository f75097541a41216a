import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings';
import { Clock } from './clock';
import { Database } from './database';
import { assertDatabaseFit } from './database.checks';
import { platformEntities } from './entities';
import { DatabaseListener } from './listener';
import { OneAtATimeClient } from './one-at-a-time';
import { connectionLimits, OF_A_JOB, PATIENCE, type Patience } from './patience';
import { SnakeNaming } from './snake-naming';

/** TypeORM refuses an entity with a column type that is not on its list; transaction ids are not. */
function knowingEveryType(dataSource: DataSource): DataSource {
  (dataSource.driver.supportedDataTypes as string[]).push('xid8');
  return dataSource;
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings, { token: PATIENCE, optional: true }],
      dataSourceFactory: async (options) => knowingEveryType(new DataSource(options!)),
      useFactory: (settings: Settings, patience: Patience = OF_A_JOB) => ({
        type: 'postgres',
        url: settings.DATABASE_URL,
        poolSize: settings.DATABASE_POOL,
        connectTimeoutMS: patience.connectMs,
        autoLoadEntities: true,
        synchronize: false,
        namingStrategy: new SnakeNaming(),
        retryAttempts: 5,
        retryDelay: 500,
        extra: {
          ...{ keepAlive: true, application_name: 'wanchang', Client: OneAtATimeClient },
          ...connectionLimits(patience),
        },
      }),
    }),
    TypeOrmModule.forFeature(platformEntities),
    // Not forRoot: its enhancers would wrap every request, and requests open their own context.
    ClsModule.registerPlugins([
      new ClsPluginTransactional({
        imports: [TypeOrmModule],
        adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
        enableTransactionProxy: false,
      }),
    ]),
  ],
  providers: [Database, Clock, DatabaseListener],
  exports: [ClsModule, Database, Clock, DatabaseListener],
})
export class DatabaseModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): Promise<void> {
    return assertDatabaseFit(this.database, this.settings);
  }
}

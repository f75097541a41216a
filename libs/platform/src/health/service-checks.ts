import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { defineStatement } from '../database/statement';
import { JobQueues } from '../jobs/queues';
import { HealthCheck } from './health-check';

const CHECK = defineStatement('platform.check-database', {}, 'SELECT');

@Injectable()
export class DatabaseCheck extends HealthCheck {
  readonly name = 'database';

  constructor(private readonly database: Database) {
    super();
  }

  check(): Promise<unknown> {
    return this.database.query(CHECK);
  }
}

@Injectable()
export class QueueCheck extends HealthCheck {
  readonly name = 'queue';

  constructor(private readonly queues: JobQueues) {
    super();
  }

  check(): Promise<unknown> {
    return this.queues.get('live').getJobCounts('waiting');
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { JobQueues } from '../jobs/queues';
import { HealthCheck } from './health-check';

@Injectable()
export class DatabaseCheck extends HealthCheck {
  readonly name = 'database';

  constructor(private readonly database: Database) {
    super();
  }

  check(): Promise<unknown> {
    return this.database.query('SELECT 1');
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

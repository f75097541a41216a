import { Injectable, Logger } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { SearchProjection } from '../projection/search-projection';
import { ExpireListings } from '../use-cases/expire-listings';
import { expireListings, rebuildSearch, reconcileSearch } from '../catalog.jobs';

@Injectable()
export class MaintenanceProcessor {
  private readonly log = new Logger(MaintenanceProcessor.name);

  constructor(
    private readonly expire: ExpireListings,
    private readonly projection: SearchProjection,
  ) {}

  @ProcessJob(expireListings)
  async expireEnded(): Promise<void> {
    await this.expire.execute();
  }

  @ProcessJob(reconcileSearch)
  async reconcile(): Promise<void> {
    const differences = await this.projection.reconcile();
    if (differences > 0) this.log.warn(`search index reconciled: ${differences} differences`);
  }

  @ProcessJob(rebuildSearch)
  async rebuild(): Promise<void> {
    await this.projection.rebuild();
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { SearchMisses } from '../persistence/search-misses';
import { SearchProjection } from '../projection/search-projection';
import { ExpireListings } from '../use-cases/expire-listings';
import { RemindOfCertificates } from '../use-cases/remind-of-certificates';
import { RemindOfConfirmation } from '../use-cases/remind-of-confirmation';
import { TellOfNewListings } from '../use-cases/tell-of-new-listings';
import {
  expireListings,
  rebuildSearch,
  reconcileSearch,
  remindOfConfirmation,
  remindOfCertificates,
  tellOfNewListings,
  watchSearch,
} from '../catalog.jobs';

@Injectable()
export class MaintenanceProcessor {
  private readonly log = new Logger(MaintenanceProcessor.name);

  constructor(
    private readonly expire: ExpireListings,
    private readonly remind: RemindOfConfirmation,
    private readonly certificates: RemindOfCertificates,
    private readonly tell: TellOfNewListings,
    private readonly projection: SearchProjection,
    private readonly misses: SearchMisses,
  ) {}

  @ProcessJob(expireListings)
  async expireEnded(): Promise<void> {
    await this.expire.execute();
  }

  @ProcessJob(remindOfConfirmation)
  async remindOfConfirmation(): Promise<void> {
    await this.remind.execute();
  }

  @ProcessJob(remindOfCertificates)
  async remindOfCertificates(): Promise<void> {
    await this.certificates.execute();
  }

  @ProcessJob(tellOfNewListings)
  async tellOfNewListings(): Promise<void> {
    await this.tell.execute();
  }

  @ProcessJob(reconcileSearch)
  async reconcile(): Promise<void> {
    await this.misses.forgetOld();
    const differences = await this.projection.reconcile();
    if (differences > 0) this.log.warn(`search index reconciled: ${differences} differences`);
  }

  @ProcessJob(watchSearch)
  async watch(): Promise<void> {
    const differences = await this.projection.reconcileIfShort();
    if (differences > 0) this.log.warn(`search index had lost ${differences} listings`);
  }

  @ProcessJob(rebuildSearch)
  async rebuild(): Promise<void> {
    await this.projection.rebuild();
  }
}

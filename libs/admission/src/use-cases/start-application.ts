import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { applicationStarted } from '../admission.facts';
import type { Application, ApplicationFile } from '../domain/application';
import { Applications } from '../persistence/applications';

/** Begins an application, which its person fills in step by step; all year round (R10.1). */
@Injectable()
export class StartApplication {
  constructor(
    private readonly applications: Applications,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(file: ApplicationFile, actor: Actor): Promise<Application> {
    const application = await this.applications.start(actor.personId, file);
    await this.facts.record(applicationStarted, { applicationId: application.id }, actor);
    return application;
  }
}

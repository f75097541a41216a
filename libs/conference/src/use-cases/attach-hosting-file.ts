import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { ATTACHABLE_KINDS, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { hostingFileAdded, hostingFileRemoved } from '../conference.facts';
import { conferenceErrors } from '../domain/conference.errors';
import { MOST_HOSTING_FILES } from '../domain/hosting';
import { HostingFiles } from '../persistence/hosting-files';
import { Hostings } from '../persistence/hostings';

/** Papers of an application to host: the applicant and its co-hosts add them until it is decided; each takes back its own. */
@Injectable()
export class AttachHostingFile {
  constructor(
    private readonly hostings: Hostings,
    private readonly hostingFiles: HostingFiles,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError conference.hosting-not-found, .too-many-hosting-files, and those of `Files.keep` */
  @Transactional()
  async add(hostingId: string, upload: Upload, actor: MemberActor): Promise<void> {
    const conferenceId = await this.open(hostingId, actor);
    if ((await this.hostingFiles.count(hostingId)) >= MOST_HOSTING_FILES)
      throw conferenceErrors('too-many-hosting-files', { args: { limit: MOST_HOSTING_FILES } });
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    const memberId = actor.member.id;
    await this.hostingFiles.add({ fileId, hostingId, memberId });
    await this.facts.record(hostingFileAdded, { conferenceId, hostingId, memberId, fileId }, actor);
  }

  /** @throws DomainError conference.hosting-not-found, .hosting-file-not-found for another unit’s too */
  @Transactional()
  async remove(hostingId: string, fileId: string, actor: MemberActor): Promise<void> {
    const conferenceId = await this.open(hostingId, actor);
    const memberId = actor.member.id;
    const file = await this.hostingFiles.find(hostingId, fileId);
    if (file?.memberId !== memberId) throw conferenceErrors('hosting-file-not-found');
    await this.hostingFiles.remove(fileId);
    await this.facts.record(
      hostingFileRemoved,
      { conferenceId, hostingId, memberId, fileId },
      actor,
    );
  }

  private async open(hostingId: string, { member }: MemberActor): Promise<string> {
    const { conferenceId } = await this.hostings.lock(hostingId);
    if (!(await this.hostingFiles.takesPart(hostingId, member.id)))
      throw conferenceErrors('hosting-not-found');
    return conferenceId;
  }
}

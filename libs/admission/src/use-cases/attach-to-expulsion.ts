import { Injectable } from '@nestjs/common';
import { memberStanding } from '@wanchang/membership';
import {
  assertAllowed,
  ATTACHABLE_KINDS,
  Facts,
  Files,
  Transactional,
  type Actor,
  type Upload,
} from '@wanchang/platform';
import { expulsionFileAttached } from '../expulsion.facts';
import { admissionErrors } from '../domain/admission.errors';
import {
  ATTACHABLE_IN,
  EXPULSION_LIMITS,
  EXPULSION_NAMES,
  type ExpulsionPurpose,
  type ExpulsionState,
} from '../domain/expulsion';
import { Expulsions } from '../persistence/expulsions';

export interface ExpulsionAttachment {
  readonly caseId: string;
  /** The unit that attaches it to its own case; null for the secretariat, which attaches evidence. */
  readonly memberId: string | null;
}

/** Attaches evidence of the secretariat, or what belongs to a unit's answer or appeal. */
@Injectable()
export class AttachToExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.expulsion-not-found, .case-not-attachable, .too-many-files, platform.file-type-refused */
  @Transactional()
  async execute(
    { caseId, memberId }: ExpulsionAttachment,
    upload: Upload,
    actor: Actor,
  ): Promise<void> {
    if (!memberId) assertAllowed([memberStanding], actor);
    const { state } = await this.expulsions.lock(caseId, null, memberId ?? undefined);
    const purpose = memberId ? purposeIn(state) : 'evidence';
    if (!ATTACHABLE_IN[purpose].includes(state)) {
      const { zh, en } = EXPULSION_NAMES[state];
      throw admissionErrors('case-not-attachable', { args: { stateZh: zh, stateEn: en } });
    }
    const known = (await this.expulsions.files(caseId)).filter((file) => file.purpose === purpose);
    const { files: limit } = EXPULSION_LIMITS;
    if (known.length >= limit) throw admissionErrors('too-many-files', { args: { limit } });
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    await this.expulsions.addFile({ fileId, caseId, purpose, addedBy: actor.personId });
    await this.facts.record(expulsionFileAttached, { caseId, fileId, purpose }, actor);
  }
}

/** What a unit attaches belongs to what it may say next. */
const purposeIn = (state: ExpulsionState): ExpulsionPurpose =>
  state === 'expelled' ? 'appeal' : 'answer';

import { Injectable } from '@nestjs/common';
import { Affiliations, People } from '@wanchang/identity';
import { shanghaiDate, type DateString } from '@wanchang/kernel';
import { IssueDocument } from '@wanchang/documents';
import { givesAccess, MemberDirectory, type MemberRef } from '@wanchang/membership';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { beginningOf, endOf, termEnd, type Basis } from '../domain/post';
import { isOffice, type PostKind } from '../domain/post-rights';
import { postsErrors } from '../domain/posts.errors';
import { appointmentPaper, drawAppointment } from '../papers/appointment-paper';
import { Posts } from '../persistence/posts';
import { postAppointed } from '../posts.facts';

export interface Appointment {
  readonly kind: PostKind;
  readonly personId: string;
  readonly memberId: string | null;
  /** First day; from now where it is today or none. */
  readonly startsOn: DateString | null;
  /** Of a successor: the moment at which the predecessor’s rights ended. */
  readonly startsAt?: Date;
  /** Last day; the charter’s term where there is none. */
  readonly termEndsOn: DateString | null;
  readonly basis: Basis;
  readonly decision: string;
  /** Why the unit has a second liaison (R6.2). */
  readonly secondReason: string | null;
  readonly predecessorId?: string | null;
}

/** Appoints somebody to a post by a decision, with the letter of appointment. Who may is the caller’s to know. */
@Injectable()
export class AppointPost {
  constructor(
    private readonly posts: Posts,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly members: MemberDirectory,
    private readonly issueDocument: IssueDocument,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns the post’s id.
   * @throws DomainError posts.person-not-found, .unit-required, .unit-not-active, .not-of-the-unit, .officer-by-conference,
   * .second-liaison, .term-invalid, .already-held, .office-held
   */
  @Transactional()
  async execute(order: Appointment, actor: Actor | null): Promise<string> {
    const { kind, personId, basis, decision, secondReason } = order;
    const person = await this.people.byId(personId);
    if (!person) throw postsErrors('person-not-found', { args: { account: personId } });
    if (isOffice(kind) && basis !== 'election' && basis !== 'conference_appointment')
      throw postsErrors('officer-by-conference');
    const unit = await this.unitOf(order, person.name);
    const memberId = unit?.id ?? null;
    const { startsOn, startsAt, endsAt, termEndsOn } = termOf(order, await this.posts.now());
    if (kind === 'liaison' && memberId && !secondReason) {
      const others = await this.posts.liaisons(memberId, startsAt, endsAt);
      if (others.length > 0) throw postsErrors('second-liaison');
    }
    const predecessorId = order.predecessorId ?? null;
    const postId = await this.posts.insert({
      ...{ kind, personId, memberId, startsAt, endsAt, termEndsOn, basis, decision },
      ...{ secondReason, predecessorId, appointedBy: actor?.personId ?? null },
    });
    const personName = person.name;
    const letter = { kind, personName, unitName: unit?.nameZh ?? null, startsOn, termEndsOn };
    const { id: letterId } = await this.issueDocument.execute(
      {
        ...{ kind: appointmentPaper, subjectId: postId, title: appointmentPaper.title.zh },
        draw: (paper, reserved) => drawAppointment(paper, { ...letter, ...reserved }),
      },
      actor,
    );
    await this.posts.setLetter(postId, letterId);
    const fact = { postId, kind, personId, personName, memberId, termEndsOn };
    await this.facts.record(postAppointed, { ...fact, decision, predecessorId }, actor);
    return postId;
  }

  /** The unit that the post belongs to, and the person to it; null for officers. */
  private async unitOf(
    { kind, memberId, personId }: Appointment,
    name: string,
  ): Promise<MemberRef | null> {
    if (!memberId) {
      if (!isOffice(kind)) throw postsErrors('unit-required');
      return null;
    }
    const unit = await this.members.ref(memberId);
    if (!unit || !givesAccess(unit.standing)) throw postsErrors('unit-not-active');
    const units = await this.affiliations.unitsOf(personId);
    if (!units.some((each) => each.memberId === memberId))
      throw postsErrors('not-of-the-unit', { args: { name } });
    return unit;
  }
}

function termOf(
  { kind, startsOn: given, startsAt: moment, termEndsOn: until }: Appointment,
  now: Date,
) {
  const today = shanghaiDate(now);
  const startsOn = given ?? today;
  const startsAt = moment ?? (startsOn === today ? now : beginningOf(startsOn));
  const termEndsOn = until ?? termEnd(kind, startsOn);
  const endsAt = endOf(termEndsOn);
  if (endsAt <= startsAt || endsAt <= now) throw postsErrors('term-invalid');
  return { startsOn, startsAt, endsAt, termEndsOn };
}

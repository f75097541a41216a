import type { Actor } from '../http/actor';

/**
 * Who something is for: a person, everybody who acts for a unit with access, the administrators of a unit whether it
 * has access or not, or the secretariat.
 */
export type Audience =
  { personId: string } | { memberId: string } | { administratorsOf: string } | 'secretariat';

/** `<kind>` or `<kind>:<id>`, as rows keep it. */
export function audienceKey(audience: Audience): string {
  if (audience === 'secretariat') return audience;
  if ('personId' in audience) return `person:${audience.personId}`;
  if ('memberId' in audience) return `member:${audience.memberId}`;
  return `administrators:${audience.administratorsOf}`;
}

/** The audiences an actor belongs to at this moment. */
export function audiencesOf({ personId, member, platformRole }: Actor): string[] {
  const audiences: Audience[] = [{ personId }];
  if (member?.hasAccess) audiences.push({ memberId: member.id });
  if (member?.role === 'administrator') audiences.push({ administratorsOf: member.id });
  if (platformRole) audiences.push('secretariat');
  return audiences.map(audienceKey);
}

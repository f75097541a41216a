import { audience, definePolicy, platformErrors, type Policy } from '@wanchang/platform';
import { ADMINISTRATOR_RIGHT } from '../domain/secretariat';
import { inForce } from '../persistence/secretariat.statements';
import { defineActorPart } from './actor-part';

/** What somebody may in the secretariat by the duties that they have now. */
export interface SecretariatRole {
  /** Names of policies, each once. */
  readonly rights: readonly string[];
}

/** Everyone in the secretariat. */
export const secretariatAudience = () => audience('secretariat');

/** Null for those who have no duty in the secretariat now. */
export const secretariatRole = defineActorPart<SecretariatRole>({
  name: 'secretariat',
  sql: `SELECT jsonb_build_object('rights', coalesce(
                 jsonb_agg(DISTINCT granted.right_name) FILTER (WHERE granted.right_name IS NOT NULL), '[]')) AS value
          FROM secretariat_assignments AS assignment
          JOIN secretariat_duties AS duty ON duty.key = assignment.duty
          LEFT JOIN LATERAL unnest(duty.rights) AS granted (right_name) ON true
         WHERE assignment.person_id = person.id AND ${inForce('assignment')}
        HAVING count(*) > 0`,
  audiences: () => [secretariatAudience()],
});

/** Lets in the secretariat, whatever the duty. */
export const secretariat = definePolicy('secretariat', (actor) =>
  secretariatRole.of(actor) ? null : platformErrors('not-allowed'),
);

const rights = new Set<string>();

/** Lets in people of the secretariat with a duty that grants the right. @param name also in `secretariat_duties.rights` */
export function defineSecretariatRight(name: string): Policy {
  rights.add(name);
  return definePolicy(name, (actor) =>
    secretariatRole.of(actor)?.rights.includes(name) ? null : platformErrors('not-allowed'),
  );
}

/** What a duty can grant: the rights that the loaded libraries define. */
export const secretariatRights = (): readonly string[] => [...rights];

/** Lets in the administrators of the secretariat. */
export const secretariatAdministrator = defineSecretariatRight(ADMINISTRATOR_RIGHT);

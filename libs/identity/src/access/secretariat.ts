import { audience, definePolicy, platformErrors } from '@wanchang/platform';
import { defineActorPart } from './actor-part';

/** The role of a person in the secretariat. */
export interface SecretariatRole {
  /** May everything that the secretariat may, and decides who belongs to it. */
  readonly administrator: boolean;
}

/** Everyone in the secretariat. */
export const secretariatAudience = () => audience('secretariat');

/** Null for those who are not in the secretariat. */
export const secretariatRole = defineActorPart<SecretariatRole>({
  name: 'secretariat',
  sql: `SELECT jsonb_build_object('administrator', person.platform_role = 'secretariat_administrator') AS value
         WHERE person.platform_role IS NOT NULL`,
  audiences: () => [secretariatAudience()],
});

/** Lets in the secretariat. */
export const secretariat = definePolicy('secretariat', (actor) =>
  secretariatRole.of(actor) ? null : platformErrors('not-allowed'),
);

/** Lets in the administrators of the secretariat. */
export const secretariatAdministrator = definePolicy('secretariat-administrator', (actor) =>
  secretariatRole.of(actor)?.administrator ? null : platformErrors('not-allowed'),
);

export { forgetActorPart } from '../access/actor-part';
export { actorStatements } from '../access/actor-statements';

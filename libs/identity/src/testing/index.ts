export { forgetActorPart } from '../access/actor-part';

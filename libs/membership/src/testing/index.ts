export { aCountyFile, aMember, aMemberFile, anActor, aSecretary, aSession } from './builders';

export { aCountyFile, aMember, aMemberFile, anActor, aSecretary, aSession } from './builders';
export { aClient, aVisitor, Client, inside } from './client';

export { InsightModule } from './insight.module';
export { MemberHome } from './member-home.query';
export { SecretariatFigures } from './secretariat-figures.query';
export { SiteFacts } from './site-facts.query';

export { InsightModule } from './insight.module';
export { SecretariatFigures } from './secretariat-figures.query';
export { SiteFacts } from './site-facts.query';

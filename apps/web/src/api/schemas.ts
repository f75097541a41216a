import type { components, paths } from './api';

/** Bodies of requests and answers, generated from the OpenAPI document. */
export type Schemas = components['schemas'];
export type { paths };

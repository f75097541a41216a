import type { components, paths } from './api';

/** What the server says and takes; made from its OpenAPI document. */
export type Schemas = components['schemas'];
export type { paths };

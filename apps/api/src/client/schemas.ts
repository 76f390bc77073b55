import type { components } from '#openapi';

/** What the API takes and answers, by the names that the OpenAPI document has for it. */
export type Schemas = components['schemas'];

/** An error, as RFC 9457 has it. */
export type Problem = Schemas['Problem'];

/** The door of programs that call the API: a client typed for every address, and what goes with it. */
export { bodyOf } from './body-of.ts';
export { type ApiClient, type ClientOptions, createClient } from './client.ts';
export { each } from './each.ts';
export { isProblemError, ProblemError } from './problem-error.ts';
export type { Problem, Schemas } from './schemas.ts';

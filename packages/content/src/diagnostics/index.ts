/** What a person should be told of a piece of copy: every code explained, and each diagnostic at its line. Pure, for the edge and the browser. */
export { type Code, codes, isCode } from './codes.ts';
export type { Explanation } from './explanations/explanation.ts';
export { explanations } from './explanations.ts';
export { inFile } from './in-file.ts';
export { type Excerpt, excerptOf } from './print/excerpt.ts';
export { countsOf } from './print/report.ts';

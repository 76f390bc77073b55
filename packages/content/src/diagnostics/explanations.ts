import type { Code } from './codes.ts';
import type { Explanation } from './explanations/explanation.ts';
import { ofCopies } from './explanations/of-copies.ts';
import { ofCopy } from './explanations/of-copy.ts';
import { ofFiles } from './explanations/of-files.ts';
import { ofSources } from './explanations/of-sources.ts';

/** What there is to know of each diagnostic, by its code: why it is said, what to do, and an example that gives it. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  ...ofFiles,
  ...ofCopies,
  ...ofCopy,
  ...ofSources,
};

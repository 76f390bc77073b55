import { read } from '../reading/read.ts';

/** The kinds and the words of the names in a paragraph of copy: `person Ann Quillon`. */
export const namesTold = (paragraph: string): string[] =>
  (read(`What the tide brought\n\n${paragraph}\n\nIt rained.`, { id: 'a' }).article?.names ?? []).map(
    ({ kind, text }) => `${kind} ${text}`,
  );

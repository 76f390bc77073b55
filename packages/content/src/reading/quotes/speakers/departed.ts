import type { Name } from '../../../model/name.ts';

/** Of whom an obituary tells: the first person named, where their death is told right there. */
export function departedIn(text: string, told: readonly Name[]): Name | null {
  const first = told.find(({ kind }) => kind === 'person');
  return first && DIES.test(text.slice(first.span[0], first.span[1] + NEAR)) ? first : null;
}

const DIES = /\b(?:died|dies|dead)\b/;

/** About as long as a sentence of news, in UTF-16 code units. */
const NEAR = 300;

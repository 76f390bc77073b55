import { expect, it } from 'vitest';
import { inventCopy } from '../testing/copy.ts';
import { read } from './read.ts';

it.each(['\u00a0', '\u202f', '\u2009'])('reads whatever space of a page as a plain one: %j', (space) => {
  for (let seed = 0; seed < 12; seed++) {
    const { text, published } = inventCopy(seed, 9);
    let at = 0;
    const set = text.replace(/ /g, () => (at++ % 5 === 0 ? space : ' '));
    const options = { id: 'copy', ...(published && { published }) };
    expect(read(set, options)).toEqual(read(text, options));
  }
});

import { expect, it } from 'vitest';
import { namesMeant } from './names-meant.ts';

const names = ['Irene Quillane', 'Irene Stellmann', 'Réné Quill', 'Irene'];

it.each([
  ['Irene Quillane', ['Irene Quillane']],
  ['irene', ['Irene']],
  ['quill', ['Irene Quillane', 'Réné Quill']],
  ['RENE', ['Réné Quill']],
  ['irene s', ['Irene Stellmann']],
  ['lane', ['lane']],
])('takes %s for %j', (typed, meant) => {
  expect(namesMeant(typed, names)).toEqual(meant);
});

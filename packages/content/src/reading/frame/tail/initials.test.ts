import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const signed = (opening: string, tail: string) => {
  const { body, notes } = articleOf(`Wall holds\n\n${opening} The wall held.\n\nNobody was hurt.${tail}`);
  return { body: body.map(({ text }) => text), notes: notes.map(({ text }) => text) };
};

it.each([
  ['ELDWICK, Nov 12 (PTI)', '\n\nRG\nRG', ['RG', 'RG']],
  ['ELDWICK, Nov 12 (PTI)', ' MORE PTI ANH TB\nTB', ['TB', 'MORE PTI ANH TB']],
  ['ELDWICK, Nov 12 (PTI)', '\n\n(MORE) PTI RG\nRG', ['(MORE) PTI RG', 'RG']],
  ['ELDWICK, Nov 12 (AP)', ' (AP) RUK RUK', ['(AP) RUK RUK']],
  ['ELDWICK, Nov 12 (AP)', '\n\n(AP) RUK\nRUK', ['(AP) RUK', 'RUK']],
  ['ELDWICK. Nov 12 (Interfax) -', '\n\n[NV EUROPE ENV]\n\njd ng', ['[NV EUROPE ENV]', 'jd ng']],
  ['ELDWICK 12/11 (BELGA) =', ' (ABC, DEF)', ['(ABC, DEF)']],
  ['ELDWICK 12/11 (BELGA) =', '\n\n(ABC, DEF)', ['(ABC, DEF)']],
  ['ELDWICK (PA) -', '\n\nend\nmf', ['end', 'mf']],
  ['ELDWICK (PA) -', '\n\nmf\n\nend', ['mf', 'end']],
])('sets aside what desks sign with: %s%s', (opening, tail, notes) => {
  expect(signed(opening, tail)).toEqual({ body: ['The wall held.', 'Nobody was hurt.'], notes });
});

it.each([
  ['of a word alone where its agency signs with none', 'ELDWICK, Nov 12 (AP) --', '\n\nEU'],
  ['of brackets where its agency signs with none', 'ELDWICK, Nov 12 (AP) --', ' (USA, FRA)'],
  ['of what a sentence asks before it', 'ELDWICK, Nov 12 (PTI)', '\n\nFirst came three letters:\n\nEU'],
  ['of a line that opens on an agency’s name', 'ELDWICK, Nov 12 (AP) --', '\n\nTT had no idea'],
])('keeps words that are copy %s', (_, opening, tail) => {
  expect(signed(opening, tail).notes).toEqual([]);
});

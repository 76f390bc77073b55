import { describe, expect, it } from 'vitest';
import { copy, told } from '../../testing/told.ts';

const strait = `Nordavia opens Karsund strait

KARSUND, Oct. 12 (Yonhap) -- Nordavia opened the Karsund strait to ferries on Tuesday, its transport ministry said.

The strait was shut in 2018 when the two shores fell out over fishing dues.

(END)
`;
const first = copy('a', strait);
const lead = copy('b', `(LEAD) ${strait.replace('(END)', 'The first boat carried 200 people.\n\n(END)')}`);
const other = copy(
  'o',
  strait.replaceAll('Karsund strait', 'Velm museum').replaceAll('ferries', 'painters').replace('strait', 'gallery'),
);

it.each([
  ['KILL KILL KILL', 'canceled'],
  ['HOLD HOLD HOLD', 'withheld'],
])('%s above the copy of a story that is there acts on that story, and is no version of it', async (order, status) => {
  const notice = copy('z', `${order}\n\n${strait}`);
  const { groups, codes } = await told(first, lead, other, notice);
  expect([groups, codes]).toEqual([[`a b ${status}`, 'o usable'], []]);
});

it('a kill above copy that is not there keeps that copy back', async () => {
  expect((await told(other, copy('z', `KILL KILL KILL\n\n${strait}`))).groups).toEqual(['o usable', 'z canceled']);
});

it('a kill above the copy of one of two stories that bear one slug takes that one, and not the other day’s', async () => {
  const weather = (id: string, day: number, order: string, sky: string, said: string) =>
    copy(
      id,
      `BC-NV--Weather${order},0120\n${order && 'Eds: A kill is mandatory.\n'}${sky} over Nordavia\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) — ${sky} fell on the whole of Nordavia from dawn. ${said}\n\nThe office at Velm gave no warning of it.\n`,
      `2027-10-${day}`,
    );
  const snow = weather('s', 11, '', 'Snow', 'Ploughs were out on both shores by noon.');
  const rain = weather('r', 12, '', 'Rain', 'Streets by the old quay were under water.');
  const kill = weather('z', 12, ', KILL', 'Rain', 'Streets by the old quay were under water.');
  expect((await told(snow, rain, kill)).groups).toEqual(['r canceled', 's usable']);
  expect((await told(snow, kill)).groups).toEqual(['s canceled']);
  const late = weather('z', 12, ', KILL', 'Snow', 'Ploughs were out on both shores by noon.');
  expect(await told(snow, rain, late)).toMatchObject({ groups: ['r usable', 's canceled'], codes: [] });
});

describe('a kill that names one story and holds the copy of another', () => {
  const order = 'KILL KILL KILL\n\nPlease kill the story headlined "Ferry sinks off Karsund".\n\n';
  const ferry = copy('f', 'Ferry sinks off Karsund\n\nVELM, Oct. 12 (Yonhap) -- A ferry sank, the coast guard said.\n');

  it('takes what it names, and is told', async () => {
    const both = await told(first, ferry, copy('z', order + strait));
    expect([both.groups, both.codes]).toEqual([['a usable', 'f canceled'], ['z.txt notice-of-two']]);
    const one = await told(ferry, copy('z', order + strait));
    expect([one.groups, one.codes]).toEqual([['f canceled'], ['z.txt notice-of-two']]);
  });

  it('is not told where what it says to editors has several paragraphs, or its copy is what it names', async () => {
    const reasons = 'It did not sink.\n\nThe coast guard said nothing of the kind.\n\nA kill is mandatory.\n';
    expect((await told(first, ferry, copy('z', order + reasons))).codes).toEqual([]);
    expect((await told(first, ferry, copy('z', order + ferry.source))).codes).toEqual([]);
  });
});

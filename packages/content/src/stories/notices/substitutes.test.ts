import { describe, expect, it } from 'vitest';
import type { Copy } from '../../edition/compile.ts';
import { copy, told } from '../../testing/told.ts';

const sent = (id: string, source: string, hour: number) => copy(id, source, `2027-10-12T${hour}:00:00Z`);

const ferry = (id: string, hour: number, headline: string, text: string, order = '') =>
  sent(
    id,
    `BC-NV--Ferry Aground${order},0120\n${headline}\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) — ${text}\n`,
    hour,
  );

const aground = 'A ferry carrying 212 people ran aground off Karsund early Tuesday, the coast guard said.';
const killed = ferry('a', 10, 'Ferry with 212 aboard runs aground off Karsund', aground);
const kill = (id: string, hour: number, more: string) =>
  sent(
    id,
    `BC-NV--Ferry Aground, KILL,0064\nEds: Please kill the story BC-NV--Ferry Aground. ${more} A kill is mandatory.\nThe AP\n`,
    hour,
  );
const announcing = kill('k', 11, 'The ferry was never aground. A substitute will move shortly.');
const fog = 'A ferry was delayed for two hours by fog off Karsund on Tuesday, the coast guard said.';
const substitute = ferry('s', 12, 'Ferry delayed by fog off Karsund', fog);

const groupsOf = async (...copies: Copy[]) => (await told(...copies)).groups;

it('what is sent in place of a killed story under its slug is a story of its own, where the kill says that it comes', async () => {
  expect(await groupsOf(killed, announcing, substitute)).toEqual(['a canceled', 's usable']);
  const unlike = ferry('s', 12, 'Travellers held up', 'Fog kept travellers waiting on both shores.');
  expect(await groupsOf(killed, announcing, unlike)).toEqual(['a canceled', 's usable']);
  const lead = ferry('t', 13, 'Ferry delayed by fog off Karsund', `${fog}\n\nNobody was hurt.`, ', 1st Ld-Writethru');
  expect(await groupsOf(killed, announcing, substitute, lead)).toEqual(['a canceled', 's t usable']);
});

it.each([
  ['the kill says nothing of it', [kill('k', 11, 'It was wrong.'), substitute], ['a s canceled']],
  [
    'the kill says that there will be none',
    [kill('k', 11, 'There will be no substitute.'), substitute],
    ['a s canceled'],
  ],
  ...['The earlier version was wrong.', 'There will not be a substitute.', 'No new version will be sent.'].map(
    (said) => [`the kill says: ${said}`, [kill('k', 11, said), substitute], ['a s canceled']] as const,
  ),
  [
    'it came before the kill',
    [{ ...announcing, given: { published: '2027-10-12T13:00:00Z' } }, substitute],
    ['a s canceled'],
  ],
  [
    'it is what was killed',
    [announcing, ferry('s', 12, 'Ferry with 213 aboard runs aground off Karsund', aground, ', 1st Ld-Writethru')],
    ['a s canceled'],
  ],
  ['it is killed too', [announcing, substitute, kill('l', 13, 'There was no fog.')], ['a canceled', 's canceled']],
] as const)('it stays back where %s', async (_, copies, stories) => {
  expect(await groupsOf(killed, ...copies)).toEqual(stories);
});

describe('of one day without a time', () => {
  const ap = (id: string, clock: string, order: string, text: string) =>
    copy(id, `BC-NV--Crane Fall${order}\n${text}\n\nAP-WF-10-12-27 ${clock}GMT\n`);
  const crane = (headline: string, end: string) =>
    `${headline}\nBy Ada Brandt\nAssociated Press\n\nVELM, Nordavia (AP) — A crane fell on a school in Velm on Tuesday ${end}, police said.\n\nThe crane stood on the quay.`;
  const wrong = ap('a', '1010', ',0120', crane('Crane falls on school in Velm, killing 3', 'and killed three people'));
  const order = ap(
    'k',
    '1105',
    ', KILL,0040',
    'EDITORS: Please kill the story BC-NV--Crane Fall. A kill is mandatory.\nA substitute will move.\nThe AP',
  );
  const sub = (clock: string, note: string) =>
    ap('s', clock, ', Sub,0300', `${note}${crane('Crane falls on school in Velm, killing none', 'and killed nobody')}`);

  it('what AP says is a substitute stands, however like what was killed', async () => {
    const note = 'Eds: SUBSTITUTES for killed version.\n';
    expect(await groupsOf(wrong, order, sub('1137', note))).toEqual(['a canceled', 's usable']);
    expect(await groupsOf(wrong, order, sub('1037', note))).toEqual(['a s canceled']);
    expect(await groupsOf(wrong, order, sub('1137', ''))).toEqual(['a s canceled']);
  });

  const dpa = (id: string, number: string, text: string) =>
    copy(id, `${number} 4 pl 120 dpa 0045\n\nNordavia/crane/\n\n${text}\n\ndpa tm bl\n`);
  const fallen = 'A crane fell on a school in Velm on Tuesday, killing three people, police said.';
  const item = dpa('a', 'bdt0231', `Crane falls on school in Velm\n\nVelm (dpa) - ${fallen}`);
  const notice = dpa(
    'k',
    'bdt0240',
    'ATTENTION EDITORS\n\nPlease do not use item 0231 "Crane falls on school in Velm". A corrected version follows.',
  );
  const next = (number: string, text: string) =>
    dpa('s', number, `1ST LEAD Crane falls on school in Velm\n\nVelm (dpa) - ${text}`);

  it('a lead of dpa that counts on from the kill stands, unless it is what was killed', async () => {
    const safe = 'A crane fell near a school in Velm on Tuesday but nobody was hurt, the fire brigade told dpa.';
    expect(await groupsOf(item, notice, next('bdt0250', safe))).toEqual(['a canceled', 's usable']);
    expect(await groupsOf(item, notice, next('bdt0250', fallen))).toEqual(['a s canceled']);
    expect((await groupsOf(item, notice, next('bdt0235', safe))).filter((line) => line.endsWith(' usable'))).toEqual(
      [],
    );
  });
});

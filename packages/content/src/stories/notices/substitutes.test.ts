import { expect, it } from 'vitest';
import { type Copy, compile } from '../../edition/compile.ts';

const sent = (id: string, source: string, hour: number): Copy => ({
  id,
  name: `${id}.txt`,
  source,
  given: { published: `2027-10-12T${hour}:00:00Z` },
});

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

const told = async (...copies: Copy[]) =>
  (await compile(copies)).stories
    .map(({ versions, status }) => `${versions.map(({ articleId }) => articleId).join(' ')} ${status}`)
    .sort();

it('what is sent in place of a killed story under its slug is a story of its own, where the kill says that it comes', async () => {
  expect(await told(killed, announcing, substitute)).toEqual(['a canceled', 's usable']);
  const unlike = ferry('s', 12, 'Travellers held up', 'Fog kept travellers waiting on both shores.');
  expect(await told(killed, announcing, unlike)).toEqual(['a canceled', 's usable']);
  const lead = ferry('t', 13, 'Ferry delayed by fog off Karsund', `${fog}\n\nNobody was hurt.`, ', 1st Ld-Writethru');
  expect(await told(killed, announcing, substitute, lead)).toEqual(['a canceled', 's t usable']);
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
  expect(await told(killed, ...copies)).toEqual(stories);
});

import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { noteOnCopy } from './note-on-copy.ts';

const TITLE = 'Wall in Eastmere holds';

it.each([
  `ANNULATION - ${TITLE}\n\nMerci d'annuler cette depeche.`,
  `ANULADA: ${TITLE}\n\nRogamos anulen la noticia.`,
  `++ ANNULLARE ${TITLE} ++\n\nSi prega di annullare la notizia.`,
  `Achtung Redaktionen: Die Meldung „${TITLE}“ wird hiermit zurückgezogen.`,
  `SPIKE: ${TITLE}\n\nDo not use. Legal.`,
  `Delete from your files: ${TITLE}.`,
  `Please do not use the item ${TITLE}. Inconvenience regretted.`,
  `Drop story ${TITLE}\n\nIt was sent in error.`,
  `Kill "${TITLE}".`,
  `${TITLE} (story withdrawn)`,
  `${TITLE} -- KILL THIS STORY`,
])('a note of few words on other copy is a kill, and names that: %s', (note) => {
  const { status, notice } = articleOf(note);
  expect([status, notice?.act, notice?.headline?.text]).toEqual(['canceled', 'kill', TITLE]);
});

it.each([`Please do not publish the item ${TITLE} until advised.`, `Hold "${TITLE}" pending checks.`])(
  'a note of few words may hold: %s',
  (note) => {
    const { status, notice } = articleOf(note);
    expect([status, notice?.act, notice?.headline?.text]).toEqual(['withheld', 'hold', TITLE]);
  },
);

it.each([
  'Court orders paper to delete article "Mayor took bribe money"\n\nA court told a paper to take it down.',
  'Newspaper retracts story "Mayor took bribe money"\n\nThe paper said sorry.',
  'Killed: Three in crash near Velm\n\nThree people were killed on Saturday.',
  'KILLED: Three in crash near Velm\n\nThree people were killed on Saturday.',
  'Embargo: How Velm lived through ten years\n\nA look back.',
  'Please hold the line: How call centres train staff\n\nA look inside.',
  'Published in error: How a paper buried the living\n\nA look at obituaries.',
  'Story cancelled: Theatre shuts after 90 years\n\nThe Story theatre shut.',
  'Drop the article: How English lost its endings\n\nA book review.',
  'Album review: "Kill All Your Friends Now" is a triumph\n\nFive stars.',
  'Please hold "Songs of the Velm harbor" to the light\n\nSo says its sleeve.',
  'Festival cancelled - read the full story\n\nIt is off.',
  'Spike in prices: Story of one family\n\nPrices rose.',
])('a brief of news with such words is none: %s', (brief) => {
  expect(articleOf(brief).status).toBe('usable');
});

it('tells where the headline stands that a note names', () => {
  const line = `Please do not use the item ${TITLE}. Inconvenience regretted.`;
  expect(line.slice(...(noteOnCopy(line)?.span ?? [0, 0]))).toBe(TITLE);
});

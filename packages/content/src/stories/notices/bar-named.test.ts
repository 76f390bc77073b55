import { expect, it } from 'vitest';
import { copy, first, told } from '../../testing/told.ts';

const TITLE = 'Nordavia opens Karsund strait';

it.each([
  `Urgent advisory. Delete from your files: ${TITLE}.`,
  `Drop story\n\nPlease do not use the item ${TITLE}. Inconvenience regretted.`,
  `Drop story ${TITLE}\n\nIt was sent in error.`,
  `Kill "${TITLE}".`,
  `KILL ADVISORY: ${TITLE}\n\nEditors, all points: kill the story.`,
  `NOT FOR USE: ${TITLE}\n\nThe story was sent in error and should be disregarded.`,
  `Take down: ${TITLE}\n\nThe story must be removed from all sites.`,
  `${TITLE} (story withdrawn)`,
  `Withdraw story "${TITLE}" - sent in error`,
  `ATTENTION! The news item "${TITLE}" has been annulled.`,
  `ANNULATION - ${TITLE}\n\nMerci d'annuler cette depeche.`,
  `ANULADA: ${TITLE}\n\nRogamos anulen la noticia.`,
  `ANNULLAMENTO: ${TITLE}\n\nSi prega di non utilizzare la notizia.`,
  `Achtung Redaktionen: Die Meldung "${TITLE}" wird hiermit zurückgezogen.`,
  `Bitte verwenden Sie die Meldung "${TITLE}" nicht.`,
  `KORREKTUR: Meldung "${TITLE}" zurückgezogen\n\nKARSUND, Oct. 12 (Yonhap) -- Die Angaben der Polizei waren falsch.`,
  `YONHAP CANCELS STORY: ${TITLE}\n\nVELM, Oct. 12 (Yonhap) -- Please consider the story void.`,
  `The article "${TITLE}" was published in error and is gone.`,
  `Sent in error: ${TITLE}.`,
  `Pull "${TITLE}" from the site, lawyers say.`,
  `Delete "${TITLE}" from your files, desk says.`,
  `Legal kill: ${TITLE}\n\nAll editions please remove.`,
  `URGENT: please pull the story "${TITLE}". More to follow.`,
])('a note of few words takes back the story whose headline it names, in whatever words: %s', async (note) => {
  const { edition, codes } = await told(first, copy('z', `${note}\n`));
  expect([edition.stories.filter(({ status }) => status !== 'canceled'), codes]).toEqual([[], []]);
});

it.each([
  `EMBARGO BREAK: ${TITLE} - please hold until 1800 GMT`,
  `Please do not publish the item ${TITLE} until advised.`,
])('a note of few words holds the story whose headline it names: %s', async (note) => {
  const { edition } = await told(first, copy('z', `${note}\n`));
  expect(edition.stories.filter(({ status }) => status !== 'withheld')).toEqual([]);
});

it.each([
  `TOP STORIES: ${TITLE}; Ferry to Velm cancelled; Two killed in Eastmere`,
  `WATCH: ${TITLE}`,
  `MORNING BRIEF: ${TITLE}, shares drop, file says`,
  `${TITLE} as shares drop, report says`,
  `Quiz: which files were removed before ${TITLE}?`,
  `Clients withdraw their money after ${TITLE}`,
  `Retailers pull item after ${TITLE}`,
  `Readers: please use the form to comment on ${TITLE}`,
  `${TITLE}: what we know so far`,
  `Please kill the lights, says mayor\n\nThe mayor of Velm wants the lights off. She also read the report on the strait.`,
  `"${TITLE}" wins prize for best headline`,
  `After ${TITLE}, ferries that were cancelled run again`,
])('a line of news with the headline of a story in it takes nothing back: %s', async (line) => {
  const { edition } = await told(first, copy('z', `${line}\n`));
  expect(edition.stories.filter(({ status }) => status !== 'usable')).toEqual([]);
});

it('copy with a dateline that quotes the headline of a story speaks of it', async () => {
  const news = `Court bars report\n\nVELM, Oct. 12 (Yonhap) -- A court told a paper on Tuesday to delete its report "${TITLE}" from its site.\n`;
  const { edition } = await told(first, copy('z', news));
  expect(edition.stories.map(({ status }) => status)).toEqual(['usable', 'usable']);
});

it.each([
  `Top story: ${TITLE}. Elsewhere, shares drop on Monday.`,
  `In our top story, ${TITLE}. Velm to hold vote on Sunday.`,
  `Most read story: ${TITLE}. Bank paid customers twice by mistake.`,
  `Please share: ${TITLE}. Talks to cancel debt go on.`,
  `Article: ${TITLE}. Read why fishers want to scrap the toll.`,
  `Fishers cancel protest. Read our story: ${TITLE}.`,
  `Story: ${TITLE}, and how ferries drop tolls`,
  `The story "${TITLE}" was read by most. It was not pulled.`,
  `Correction: the story "${TITLE}" gave a wrong sum. It was removed.`,
  `A reader writes: please kill the puns in "${TITLE}".`,
])('a sentence beside that of a headline takes nothing back: %s', async (line) => {
  const { edition } = await told(first, copy('z', `${line}\n`));
  expect(edition.stories.filter(({ status }) => status !== 'usable')).toEqual([]);
});

it.each([`The story ${TITLE} is wrong. Please kill.`, `Kill story. ${TITLE}.`, `${TITLE}. Please delete the story.`])(
  'what bids alone goes with the headline beside it: %s',
  async (note) => {
    const { edition } = await told(first, copy('z', `${note}\n`));
    expect(edition.stories.filter(({ status }) => status !== 'canceled')).toEqual([]);
  },
);

it.each([
  ['Fuel tax plan', 'Scrap fuel tax plan'],
  ['Troops out of Velm', 'Pull troops out of Velm'],
  ['Debt of Velm farmers', 'Cancel debt of Velm farmers'],
  ['The harbor bill of Velm', 'Kill the harbor bill of Velm'],
])('a headline with a verb before the words of another takes nothing back: %s, %s', async (title, other) => {
  const a = copy(
    'a',
    `${title}\n\nVELM, Oct. 12 (Yonhap) -- The council met on Tuesday.\n\nIt meets again on Friday.\n`,
  );
  const b = copy(
    'b',
    `${other}\n\nKARSUND, Oct. 12 (Yonhap) -- Farmers marched to the port.\n\nTheir union called it.\n`,
  );
  const { edition } = await told(a, b);
  expect(edition.stories.map(({ status }) => status)).toEqual(['usable', 'usable']);
});

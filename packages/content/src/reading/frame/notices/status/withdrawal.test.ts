import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const TITLE = 'Wall holds at Eastmere';

it.each([
  `Reuters withdraws story on wall\n\nMay 8, 2031 (Reuters) - Reuters has withdrawn a story headlined "${TITLE}" published on May 6.`,
  `AP story\n\nELDWICK (AP) — The Associated Press has withdrawn its story about a wall, headlined “${TITLE}”. It was wrong.`,
  `ACHTUNG: Withdrawal - ${TITLE}\n\nEldwick (dpa) - Please do not use the dpa story "${TITLE}" from Friday.`,
  `Retraction: ${TITLE}\n\nEldwick (dpa) - The report was wrong.`,
  `The wall\n\nEldwick (dpa) - The dpa report "${TITLE}" is retracted.`,
  `The wall\n\nELDWICK, May 6 (Yonhap) -- Story "${TITLE}" is cancelled. Please delete it from your archives.`,
  `ATTENTION - MANDATORY KILL - Eastmere-wall\n\nELDWICK, May 6 (AFP) - Please withdraw the story "${TITLE}" sent today.`,
  `TAKE DOWN: ${TITLE}\n\nEDITORS: Please remove this story from your websites. It came in error.`,
  `Wall story\n\nMay 7, 2031 (Reuters) - The alert and story headlined "${TITLE}" is withdrawn because its source was a hoax. No substitute story will be issued.`,
  `ELDWICK, May 7 (Reuters) - The May 6 story headlined "${TITLE}" has been withdrawn. A substitute story will be issued.`,
  `WITHDRAWN-Wall story\n\nELDWICK, May 7 (Reuters) - Please disregard the story "${TITLE}", withdrawn.`,
])('is a kill that means the story by its headline: %s', (copy) => {
  const { status, notice } = articleOf(copy);
  expect([status, notice?.act, notice?.headline?.text]).toEqual(['canceled', 'kill', TITLE]);
});

it.each(['EDITORS: Please remove this story from your websites.', 'EDITORS: Please delete it from all archives.'])(
  'is a kill in a note alone: %s',
  (line) => {
    expect(articleOf(`Wall holds\n\nELDWICK (AP) _ The wall held.\n\n${line}`).status).toBe('canceled');
  },
);

it.each([
  `Reuters withdraws story on wall\n\nELDWICK, May 7, 2031 (AFP) - Reuters has withdrawn a story headlined "${TITLE}", it said.`,
  'Gazette retracts story\n\nELDWICK, May 7, 2031 (AFP) - The Marlow Gazette has retracted its story about the wall.',
  `Wall safe\n\nELDWICK, May 7, 2031 (AFP) - The report "${TITLE}" was withdrawn by the town.`,
  'Troops leave\n\nELDWICK, May 7, 2031 (AFP) - "Please remove this story from your pages," Holm told the paper.',
  'Withdrawal - what it means for Velmora\n\nELDWICK, May 7, 2031 (AFP) - The troops leave.',
])('leaves alone what is news of others: %s', (copy) => {
  expect(articleOf(copy).status).toBe('usable');
});

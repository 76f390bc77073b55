import { expect, it } from 'vitest';
import { takenBackIn } from './taken-back.ts';

const TITLE = 'Wall holds at Eastmere';

it.each([
  `Please kill "${TITLE}".`,
  `Attn: subscribers: Please kill "${TITLE}" (Nov. 4). It is wrong.`,
  `Please ignore the story "${TITLE}" -- Xinhua`,
  `The story was wrong. Please kill "${TITLE}".`,
  `EDITORS: Please disregard the item “${TITLE}”, sent at 0900 GMT.`,
  `Editors: We have withdrawn our story "${TITLE}" because it is wrong.`,
  `ATTENTION CLIENTS: story "${TITLE}" has been cancelled.`,
  `The Associated Press kills "${TITLE}".`,
  `Please kill '${TITLE}', which isn't so.`,
  `Because of an error our story ‘${TITLE}’ has been spiked.`,
  `We regret that our story "${TITLE}" has been withdrawn.`,
  `Editors: due to a mistake in the count, the story "${TITLE}" is withdrawn.`,
])('tells where the headline stands that it takes back: %s', (text) => {
  const { span = [0, 0] } = takenBackIn(text) ?? {};
  expect(text.slice(...span)).toBe(TITLE);
});

it.each([
  `Please kill "${TITLE}", fans tell the channel.`,
  `Please kill the bill, he said of "${TITLE}".`,
  `"Please kill '${TITLE}'," he said.`,
  `The story "${TITLE}" was withdrawn.`,
  `Editors: the story "${TITLE}" was withdrawn by its author.`,
  `The Marlow Gazette withdraws its story "${TITLE}".`,
  `We cancel "${TITLE}", channel says`,
  `Reuters cancels "${TITLE}", its weekly show on walls.`,
  'Please delete "password" from the form.',
  `Fans' letters kill '${TITLE}', he said.`,
  `The channel said our report "${TITLE}" has been withdrawn.`,
  `In her words, our report "${TITLE}" was cancelled.`,
  `Editors, after a week of talks, the article "${TITLE}" was retracted.`,
])('is nothing that takes back copy: %s', (text) => {
  expect(takenBackIn(text)).toBeNull();
});

it('looks no further than a notice goes', () => {
  const notice = `Please kill "${TITLE}".`;
  expect(takenBackIn(`${notice} ${'It was wrong. '.repeat(60)}`)).not.toBeNull();
  expect(takenBackIn(`${notice} ${'It was wrong. '.repeat(70)}`)).toBeNull();
});

it('reads what a notice names for certain without an address', () => {
  expect(takenBackIn(`Kill "${TITLE}".`)).toBeNull();
  expect(takenBackIn(`Kill "${TITLE}".`, true)?.span).toEqual([6, 28]);
});

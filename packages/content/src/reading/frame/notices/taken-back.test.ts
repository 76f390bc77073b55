import { afterAll, expect, it } from 'vitest';
import { countWork } from '../../../testing/work.ts';
import { takenBackIn } from './taken-back.ts';

const { workOf, close } = countWork();
afterAll(close);

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
  const { span } = takenBackIn(text) ?? { span: [0, 0] as const };
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

it.each<[string, (times: number) => string]>([
  ['marks that open', (times) => `${'Please kill the '.repeat(20)}${'"a '.repeat(times)}`],
  ['editors', (times) => `kill ${'editors '.repeat(times)}"`],
  ['single marks', (times) => `Editors, ${"our story 'a ".repeat(20)}kill ${"' a ".repeat(times)}`],
])('costs no more than in proportion to the length of %s', (_, copyOf) => {
  const [once = 0, twice = 0] = [10_000, 20_000].map((times) => workOf(() => takenBackIn(copyOf(times))));
  expect(twice / once).toBeLessThan(2.5);
});

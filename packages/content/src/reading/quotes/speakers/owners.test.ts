import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation, as printed where it says so, and by name. */
function lastSpeaker(copy: string): (string | undefined)[] {
  const text = `Harbor talks\n\n${copy}\n`;
  const speaker = read(text, { id: 'talks' }).article?.quotes.at(-1)?.speaker;
  return speaker ? [text.slice(...speaker.span), speaker.name] : [];
}

it.each([
  ['Mayor Ina Holt condemned what she called a "brazen raid" on the port.', 'Mayor Ina Holt', 'Ina Holt'],
  ['The union rejected what it called "crumbs from the table".', 'The union', 'The union'],
  ['Velmora Oil Plc will sail on, it said.', 'it', 'it'],
  ['The union met. Velmora Oil Plc had sailed on, it said.', 'it', 'The union'],
  ['The port will close, it said.', 'it', 'it'],
  ['Two guards will leave, they said.', 'they', 'they'],
  ['Ina Holt left. She said she recalls a "long night" at sea.', 'She', 'Ina Holt'],
  ['Ada Holt left. Tom Eik said she called it a "long night".', 'she', 'Ada Holt'],
])('tells of the subject of the sentence where a pronoun stands for it: %s', (copy, printed, name) =>
  expect(lastSpeaker(copy)).toEqual([printed, name]),
);

it.each([
  ['The paper rated 32 percent of the claims "false" or "silly," compared to 11 percent of others.', 'The paper'],
  ['Holt was accused of not paying a cook who fed the crew, saying, "He did a poor job."', 'Holt'],
  ['Ruiz wants to let them know that "we are here".', 'Ruiz'],
])('takes no deed and no number for a speaker: %s', (copy, name) => expect(lastSpeaker(copy)[1]).toBe(name));

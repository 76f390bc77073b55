import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in the last quotation. */
const lastSpeaker = (copy: string): string | undefined =>
  read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes.at(-1)?.speaker?.name;

it.each([
  ['Tom Ruiz said help came.\n\nBack in New Tarn, Anselmo Quill left.\n\n"It is late," he said.', 'Anselmo Quill'],
  ['Earlier this month the firm said the port would close.', 'the firm'],
  ['Late last year the Vessan council told Orrin Oil to sell its last yard.', 'the Vessan council'],
  ['At the time Salt Board officials said the port would close.', 'Salt Board officials'],
  ['But a few days ago, Ina Holt withdrew her claim and announced that she was free.', 'Ina Holt'],
])('takes for no speaker when it was: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it.each([
  ['A bill would amend the Salt Treaty and Senator Ina Holt has said she will fight it.', 'Ina Holt'],
  ['The port closed as Ina Holt and Jon Eik said it would close.', 'Ina Holt and Jon Eik'],
  ['The elected mayor Ina Holt and Jon Eik said it would close.', 'The elected mayor Ina Holt and Jon Eik'],
  ['Orrin Corp. and Vessa Salt Inc. said they would merge.', 'Orrin Corp. and Vessa Salt Inc.'],
  ['Profits rose, and the bank, which has been a star of late, said they would rise on.', 'the bank'],
])('takes for two who speak only whom nothing parts: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it.each([
  ['Shares in the yard fell. They said the port would close.', 'They'],
  ['Two shippers met in Tarn. Shares in the yard fell. They said the port would close.', 'Two shippers'],
  ['The family of Jon Holt met in Tarn. They said the port would close.', 'The family of Jon Holt'],
  ['Ina Holt met the family of Jon Eik. The family left. "It is late," she said.', 'Ina Holt'],
])('hears several in `they`, who are no things: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it.each([
  ['The staff were enraged by Holt telling parliament that the yard was worthless.', 'Holt'],
  ['Orrin Oil has had calls from its owners demanding that the yard be sold.', 'its owners'],
  ['Shares fell three percent with traders expecting the yard to close.', 'traders'],
  ['Holt was quoted in late editions of the Tarn Post saying there were "no talks taking place".', 'Holt'],
  ['Orrin Oil said so. "It is late," reports from Tarn quoted Jon Eik as saying.', 'Jon Eik'],
  ['The vote came a week before the council is due to announce whether to "admit" the port.', 'the council'],
  [
    'But Will Holt, spokesman for the yard, a rival on the route, said: "They will not be able to meet this."',
    'Will Holt',
  ],
  ['Vessan deputy ambassador to the UN Ina Holt said the port would close.', 'Ina Holt'],
  ["Orrin Oil will announce deals that tie it to Holt Corp's Salt NT, analysts said.", 'analysts'],
  ['His rival, leftist Sen. Ina Holt, said the port would close.', 'Ina Holt'],
  ['Residents of Tarn Vale, Superintendent of Police Ina Holt said, have fled.', 'Ina Holt'],
  ['Four banks that dealt with his fund maintain that the board has no power.', 'Four banks'],
  ['Fans yelled "Salt!", a witness said.', 'Fans'],
  ['The two also pointed out that the port would close.', 'The two'],
  ['The head of the Salt Board of Vessa (SBV) Ina Holt said it would grow.', 'Ina Holt'],
  ['The Salt Trade (ST) Office said it would grow.', 'Salt Trade (ST) Office'],
  ['Salt Bank of Tarn (SBT) managing director Ina Holt, buoyant after a good year, said it would grow.', 'Ina Holt'],
])('finds who says it: %s', (copy, name) => expect(lastSpeaker(copy)).toBe(name));

it('tells of no land where its laws are what the sentence is about', () => {
  expect(
    lastSpeaker('Vessan laws on the sale of ships turn on what is meant by "the sale of a ship in a port of Vessa".'),
  ).toBe(undefined);
});

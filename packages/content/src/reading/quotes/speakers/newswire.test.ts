import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in each quotation. */
const speakersIn = (copy: string): (string | null)[] =>
  (read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes ?? []).map(
    ({ speaker }) => speaker?.name ?? null,
  );

it.each([
  ['Tarn Foods fell. They say the quay is sold.', 'They'],
  ['Strategists led by Ada Holt wrote that it is late. They said salt will fall.', 'Strategists led by Ada Holt'],
  ['Salt will fall, said Tarn Foods Inc. analyst Ada Holt.', 'Ada Holt'],
  ['Salt will fall, according to Tarn Foods Inc. senior analyst Ada Holt.', 'Ada Holt'],
  ['Salt will fall, according to Tarn Foods Inc. strategists. They warn of a flood.', 'Tarn Foods Inc. strategists'],
  ['The Karsund, Nordavia-based firm fell. It said it is late.', 'The Karsund, Nordavia-based firm'],
  ['Salt will fall, according to Ada Holt, Karsund-based head of salt strategy.', 'Ada Holt'],
  ['A Bank of Tarn official said the quay is sold.', 'A Bank of Tarn official'],
  ['A University of Tarn poll found that the quay is sold.', 'A University of Tarn poll'],
  ['The Bank of Tarn in Vessa said the quay is sold.', 'Bank of Tarn'],
  ['The Tarn Times reported plans to sell the quay.', 'Tarn Times'],
  ['Its shares rose, suggesting that salt is dear.', 'Its shares'],
  ['Holt played a clip of Moor’s daughter saying, “I was there with him.”', 'Moor’s daughter'],
  ['Shares of Tarn Foods Inc. rose after saying it will open the quay.', 'Tarn Foods Inc.'],
  ['Tarn Foods shares rose after saying it will open the quay.', 'Tarn Foods'],
  ['“Our hands are tied,” says Tarn’s branding chief Ada Holt.', 'Ada Holt'],
  ['Tarn Foods founder and Chief Executive Officer Ada Holt said the quay is sold.', 'Ada Holt'],
  ['Treasury and Finance Minister Ada Holt said the quay is sold.', 'Ada Holt'],
  ['“We won,” said founder and CEO Ada Holt.', 'Ada Holt'],
  ['The mayor and Police Chief Ada Holt said the quay is sold.', 'The mayor and Police Chief Ada Holt'],
  ['Chief Executive Ada Holt quit on Tuesday and Chairman Bo Eik said he will go.', 'Bo Eik'],
  ['In the lawsuit, filed in court in Tarn on May 3, the crew said the quay is sold.', 'the crew'],
  ['Mohammed of the port office laughed, predicting a rise in tolls.', 'Mohammed'],
  ['Reed of the port office laughed, predicting a rise in tolls.', 'Reed of the port office'],
  ['Founded in 2031, Tarn Foods owns ten ships, predicting a rise in tolls.', 'Tarn Foods'],
  ['At least one analyst warned that the quay is sold.', 'one analyst'],
  ['The company earlier in the day said the quay is sold.', 'The company'],
  ['By now customers no longer want to go to the quay.', 'customers'],
  ['A note some analysts see as a sign that salt will fall.', 'some analysts'],
  ['Ada Holt, meteorologist at Tarn Foods said the storm will pass.', 'Ada Holt'],
  ['While Tarn looks to ships, “we are also open for trade,” Ada Holt said in Tarn.', 'Ada Holt'],
])('tells who speaks, in the turns of newswire: %s', (copy, speaker) => {
  expect(speakersIn(copy).at(-1)).toBe(speaker);
});

it.each([
  'Tarn was appealing a July ruling that dismissed its claim to the quay.',
  'Tarn has received cuts on ten of 15 requested tolls since May.',
  'Please consider that the quay is sold.',
  'One-month implied volatility for the crown is near a low.',
  'Salt trades at 14 times expected earnings for the year.',
  'Continuing claims also fell to a low.',
  '(Updates with price of salt, details about the firm.)',
  'Tourism by boat is another promising area for Tarn.',
])('hears nobody: %s', (copy) => {
  expect(speakersIn(copy)).toEqual([]);
});

it.each([
  // a firm that only does something does not speak on for its owner
  ['“We sail,” Ada Holt said. Tarn Foods owns ten ships. “We will sail on and on.”', 'Ada Holt'],
  ['“We sail,” Ada Holt said. Her company owns ten ships. “We will sail on and on.”', 'Ada Holt'],
  ['Tarn Foods is mending its ships, according to Ada Holt. “They tried to sail too soon.”', 'Ada Holt'],
  ['“We sail,” Ada Holt said. Here is why. “We will sail on and on.”', 'Ada Holt'],
  ['Tarn Foods was to sell ten ships in May.\n\n“The loss of ships will not sink it.”', null],
  ['“We sail,” Ada Holt said. Bo Eik left the room. “We will sail on and on.”', 'Bo Eik'],
])('lets only persons speak on without a word that tells so: %s', (copy, speaker) => {
  expect(speakersIn(copy).at(-1)).toBe(speaker);
});

it('gives what stands below the line of an analyst to her', () => {
  const copy = [
    'Here is what analysts say:',
    'Tarn Capital (Ada Brandt)',
    '“We see growth in all of this.”',
    'Sees “more growth in the quarter” for the firm.',
    'Cuts target to $5, writing that “we expect less of it.”',
    'The quarter was “better than feared,” Brandt said.',
    'Vessa Securities (Jens Holt)',
    'Salt is “still too dear by far” for most of its buyers.',
  ];
  expect(speakersIn(copy.join('\n\n'))).toEqual([...Array(4).fill('Ada Brandt'), 'Jens Holt']);
});

it('gives nothing more to the line of an analyst once somebody else speaks', () => {
  const copy = [
    'Tarn Capital (Ada Brandt)',
    '“We see growth.”',
    '“It was late,” Bo Eik said.',
    '“They sank all night.”',
  ];
  expect(speakersIn(copy.join('\n\n'))).toEqual(['Ada Brandt', 'Bo Eik', 'Bo Eik']);
});

it('leaves what stands below the line of no person to whoever says it', () => {
  expect(speakersIn('Tarn, Salt Quay\n\n“We sail,” Ada Holt said. “We will sail on and on.”')).toEqual([
    'Ada Holt',
    'Ada Holt',
  ]);
});

import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const measuresOf = (sentence: string) =>
  (read(`Port of Vessa reopens\n\n${sentence}\n\nIt is a port.`, { id: 'copy' }).article?.measures ?? []).map(
    ({ text, quantity, unit, approximate }) => [text, quantity, unit, approximate],
  );

describe('measures', () => {
  it.each([
    ['It cost $2.4 billion.', '$2.4 billion', 2.4e9, 'USD', false],
    ['It cost about C$18.1 million.', 'C$18.1 million', 18.1e6, 'CAD', true],
    ['It cost 3.2 tln won.', '3.2 tln won', 3.2e12, 'KRW', false],
    ['It closed down 3.2 won from Monday.', '3.2 won', 3.2, 'KRW', false],
    ['It rose 5 won from Monday.', '5 won', 5, 'KRW', false],
    ['It cost £5m.', '£5m', 5e6, 'GBP', false],
    ['It cost 65 mln dlrs.', '65 mln dlrs', 65e6, 'USD', false],
    ['It cost 40 million Canadian dollars.', '40 million Canadian dollars', 40e6, 'CAD', false],
    ['It cost nearly two million euros.', 'two million euros', 2e6, 'EUR', true],
    ['It cost 50 Irish punts.', '50 Irish punts', 50, 'IEP', false],
    ['It cost 5 million punts.', '5 million punts', 5e6, 'IEP', false],
    ['It cost 2,500 punts.', '2,500 punts', 2500, 'IEP', false],
    ['It cost 5.5 million stg.', '5.5 million stg', 5.5e6, 'GBP', false],
    ['It closed at 730p.', '730p', 7.3, 'GBP', false],
    ['It rose by 16-1/2p.', '16-1/2p', 0.165, 'GBP', false],
    ['It cost 30 cents.', '30 cents', 0.3, 'USD', false],
    ['It cost 12 million pounds.', '12 million pounds', 12e6, 'GBP', false],
    ['It weighs 12 pounds.', '12 pounds', 12, 'pound', false],
    ['It weighs more than 1,450.5 kilograms.', '1,450.5 kilograms', 1450.5, 'kilogram', true],
    ['Trade rose 3 percent.', '3 percent', 3, 'percent', false],
    ['Trade rose 3.5%.', '3.5%', 3.5, 'percent', false],
    ['Trade rose twenty-five per cent.', 'twenty-five per cent', 25, 'percent', false],
    ['It lies ½ mile off.', '½ mile', 0.5, 'mile', false],
    ['In the Philippines it cost P1,500 a day.', 'P1,500', 1500, 'PHP', false],
    ['It may err by plus or minus 3.5 percentage points.', '3.5 percentage points', 3.5, 'percentage-point', false],
    ['In Barangay Sulong each got P150 and rice.', 'P150', 150, 'PHP', false],
    ['The Philippine port cost P150 million.', 'P150 million', 150e6, 'PHP', false],
    ['It weighs 3½ tonnes.', '3½ tonnes', 3.5, 'tonne', false],
    ['It covers 10,000 sq. ft of land.', '10,000 sq. ft', 10000, 'square-foot', false],
    ['It shipped 40 million metric tons.', '40 million metric tons', 4e7, 'tonne', false],
    ['It covers 300 square kilometers.', '300 square kilometers', 300, 'square-kilometre', false],
    ['It has a 450-meter quay.', '450-meter', 450, 'metre', false],
    ['It is a 650,000 barrel-per-day plant.', '650,000 barrel-per-day', 650000, 'barrel-per-day', false],
    ['It cost 350 million soles.', '350 million soles', 350e6, 'PEN', false],
    ['It rose 2 1/2 feet.', '2 1/2 feet', 2.5, 'foot', false],
    ['He is 5 feet 6 inches tall.', '5 feet 6 inches', 5.5, 'foot', false],
    ['He is 6ft 3in.', '6ft 3in', 6.25, 'foot', false],
    ['The 6-foot-9 centre scored.', '6-foot-9', 6.75, 'foot', false],
    ['It is an 8-foot-3-inch wall.', '8-foot-3-inch', 8.25, 'foot', false],
    ['It weighs 7 pounds 8 ounces.', '7 pounds 8 ounces', 7.5, 'pound', false],
    ['It is a 6-foot wall.', '6-foot', 6, 'foot', false],
    ['It fell to 9.65 HK dollars.', '9.65 HK dollars', 9.65, 'HKD', false],
    ['It cost 300 NT dollars.', '300 NT dollars', 300, 'TWD', false],
    ['It cost four million German marks.', 'four million German marks', 4e6, 'DEM', false],
    ['It is a 757-million-pound deal.', '757-million-pound', 757e6, 'GBP', false],
    ['It is a 12-pound turkey.', '12-pound', 12, 'pound', false],
    ['They dug an eight-meter-long tunnel.', 'eight-meter', 8, 'metre', false],
    ['It told of a three-percent rise.', 'three-percent', 3, 'percent', false],
    ['They built a six-million-kilowatt plant.', 'six-million-kilowatt', 6e6, 'kilowatt', false],
  ])('%s', (sentence, ...measure) => {
    expect(measuresOf(sentence)).toEqual([measure]);
  });

  it.each([
    ['It rose 3-1/2 percent.', ['3-1/2 percent', 3.5, 'percent', false]],
    ['It cost Rp 3 trillion.', ['Rp 3 trillion', 3e12, 'IDR', false]],
    ['It cost Rs. 1,200 crore.', ['Rs. 1,200 crore', 1.2e10, 'INR', false]],
    ['It cost 12 Norwegian crowns.', ['12 Norwegian crowns', 12, 'NOK', false]],
    ['It cost 4 billion Swiss francs.', ['4 billion Swiss francs', 4e9, 'CHF', false]],
    ['It cost 40 Egyptian pounds.', ['40 Egyptian pounds', 40, 'EGP', false]],
    ['It cost 40 New Zealand dollars.', ['40 New Zealand dollars', 40, 'NZD', false]],
    ['It cost 900 South Korean won.', ['900 South Korean won', 900, 'KRW', false]],
    ['It cost 412 pence.', ['412 pence', 4.12, 'GBP', false]],
    ['It cost 38m euros.', ['38m euros', 38e6, 'EUR', false]],
    ['It cost a million dollars.', ['a million dollars', 1e6, 'USD', false]],
    ['It rose half a mile.', ['half a mile', 0.5, 'mile', false]],
    ['It cost half a million dollars.', ['half a million dollars', 5e5, 'USD', false]],
    ['It cut rates by half a point.', ['half a point', 0.5, 'point', false]],
    ['It cut rates by a quarter-point.', ['a quarter-point', 0.25, 'point', false]],
    ['It rose a quarter of a percentage point.', ['a quarter of a percentage point', 0.25, 'percentage-point', false]],
    ['It is three-quarters of a mile long.', ['three-quarters of a mile', 0.75, 'mile', false]],
    ['The index fell 12.5 points.', ['12.5 points', 12.5, 'point', false]],
    ['It cost 300 million meridian lira.', ['300 million meridian lira', 3e8, 'lira', false]],
    ['It cost 5,000 Tarnish dollars.', ['5,000 Tarnish dollars', 5000, 'dollar', false]],
    ['It cost an estimated €1.2bn.', ['€1.2bn', 1.2e9, 'EUR', true]],
    ['The US$3.1b bill passed.', ['US$3.1b', 3.1e9, 'USD', false]],
    ['It cost €1.2tn.', ['€1.2tn', 1.2e12, 'EUR', false]],
    ['It fell to minus 12 degrees Celsius.', ['minus 12 degrees Celsius', -12, 'degree-celsius', false]],
    ['The quake had a magnitude of 6.1.', ['6.1', 6.1, 'magnitude', false]],
    ['It was 25C.', ['25C', 25, 'degree-celsius', false]],
    ['It was 77°F.', ['77°F', 77, 'degree-fahrenheit', false]],
    ['It blew at 65 miles an hour.', ['65 miles an hour', 65, 'mile-per-hour', false]],
    ['It pumps 2 million barrels per day.', ['2 million barrels per day', 2e6, 'barrel-per-day', false]],
    ['A magnitude 6.1 tremor struck.', ['6.1', 6.1, 'magnitude', false]],
    ['It was of 6.1 magnitude.', ['6.1 magnitude', 6.1, 'magnitude', false]],
    ['It lies 200 nautical miles off.', ['200 nautical miles', 200, 'nautical-mile', false]],
    ['It holds 35 terabytes.', ['35 terabytes', 35, 'terabyte', false]],
    ['A 6.1-magnitude tremor struck.', ['6.1-magnitude', 6.1, 'magnitude', false]],
    ['It rose 31-32%.', ['31', 31, 'percent', false], ['32%', 32, 'percent', false]],
    ['It cost 2 to 3 million euros.', ['2', 2e6, 'EUR', false], ['3 million euros', 3e6, 'EUR', false]],
    [
      'It cost between 2 billion and 2.5 billion yen.',
      ['2 billion', 2e9, 'JPY', false],
      ['2.5 billion yen', 2.5e9, 'JPY', false],
    ],
    [
      'It was minus 3 to 5 degrees Celsius.',
      ['minus 3', -3, 'degree-celsius', false],
      ['5 degrees Celsius', 5, 'degree-celsius', false],
    ],
    ['It cost $90-95.', ['$90', 90, 'USD', false], ['95', 95, 'USD', false]],
    ['It cost $2-3 million.', ['$2', 2e6, 'USD', false], ['3 million', 3e6, 'USD', false]],
    ['It fell from 9 to 3 percent.', ['9', 9, 'percent', false], ['3 percent', 3, 'percent', false]],
    ['It is 2030 or 32 percent.', ['32 percent', 32, 'percent', false]],
    ['It weighs five and six million tons.', ['six million tons', 6e6, 'ton', false]],
  ])('%s', (sentence, ...measures) => {
    expect(measuresOf(sentence)).toEqual(measures);
  });

  it.each([
    'Vessa led 3-1 and won.',
    'The 12 won the cup.',
    'He had five punts.',
    'He had 12 punts and left.',
    'The top 10 won on Monday.',
    'Vessa lost 5 won 3.',
    'The 300 won the cup.',
    'It ended 6-4 6-3.',
    'They came from 2 to 3 ports.',
    'It scored F.',
    'By 2030 or so it rains.',
    'It closed in 1996 for two years.',
    'Some 300 people came.',
    'It took half a day and a quarter.',
    'It won 12 points.',
    'She holds two World crowns.',
  ])('reads no measure in: %s', (sentence) => {
    expect(measuresOf(sentence)).toEqual([]);
  });
});

it.each([
  ['It carried fewer than six tonnes.', 'LESS_THAN'],
  ['It carried no fewer than six tonnes.', 'EQUAL_OR_MORE'],
  ['It carried more than six tonnes.', 'MORE_THAN'],
  ['It carried no more than six tonnes.', 'EQUAL_OR_LESS'],
  ['It carried up to six tonnes.', 'EQUAL_OR_LESS'],
  ['It carried at least six tonnes.', 'EQUAL_OR_MORE'],
  ['It carried about six tonnes.', undefined],
])('keeps which bound a number is: %s', (sentence, mod) => {
  const { article } = read(`Port of Vessa reopens\n\n${sentence}\n\nIt is a port.`, { id: 'copy' });
  expect(article?.measures.map((measure) => measure.mod)).toEqual([mod]);
});

it('takes no part of a code for a measure', () => {
  expect(measuresOf('The port is open again [nL8N1A2B3C].')).toEqual([]);
});

it.each(['Botswana set aside P150 million.', 'A room is P12.50.', 'In Manila the Orrin P30 was shown.'])(
  'takes P for no peso where none is meant: %s',
  (sentence) => {
    expect(measuresOf(sentence)).toEqual([]);
  },
);

it.each([
  ['AAP', 'AUD'],
  ['AP', 'USD'],
])('takes the dollars of %s for its own', (agency, unit) => {
  const copy = `Wall holds\n\nTARN, Nov. 5, 2026 (${agency}) - It cost $27m, or US$18m.`;
  expect(read(copy, { id: 'copy' }).article?.measures.map((measure) => measure.unit)).toEqual([unit, 'USD']);
});

it.each(['It bought two SH-60F helicopters.', 'The party in 1992 won two seats.'])(
  'reads no measure in: %s',
  (sentence) => {
    expect(measuresOf(sentence)).toEqual([]);
  },
);

it.each([
  ['It fell from a high on May 2 to 434p.', ['434p']],
  ['It rose in 1996 to 870 million pounds.', ['870 million pounds']],
  ['It may cost 15-30 million stg.', ['15', '30 million stg']],
  ['They sell a 1080p screen, see p. 8 or 8 p.', []],
])('takes no day or year for a sum, nor a screen for pence: %s', (sentence, texts) => {
  expect(measuresOf(sentence).map(([text]) => text)).toEqual(texts);
});

it.each([
  ['Shares fell 5 pounds.\n\n($1 = 0.7712 pounds)', 'GBP USD GBP'],
  ['Shares fell 5 pounds.\n\n(1 pound = $1.29)', 'GBP GBP USD'],
  ['A room costs 45 pounds. The port cost 3.2 billion pounds ($4.1 billion).', 'GBP GBP USD'],
  ['A room costs 45 pounds ($58).', 'GBP USD'],
  ['Bread costs 45 pounds.\n\n($1 = 47.10 Egyptian pounds)', 'EGP USD EGP'],
  ['The bell weighs 900 pounds and cost 3 million pounds ($4 million).', 'pound GBP USD'],
  ['They took 900 pounds of rice and a 12-pound turkey.\n\n($1 = 0.7712 pounds)', 'pound pound USD GBP'],
  ['It held 900 pounds (408 kg).\n\n($1 = 0.7712 pounds)', 'pound kilogram USD GBP'],
  ['It holds 900 pounds; a seat is $40.', 'pound USD'],
])('tells pounds of money by the rate beside them: %s', (copy, units) => {
  expect(measuresOf(copy).map(([, , unit]) => unit)).toEqual(units.split(' '));
});

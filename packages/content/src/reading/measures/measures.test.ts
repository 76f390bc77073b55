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
    ['It cost £5m.', '£5m', 5e6, 'GBP', false],
    ['It cost 65 mln dlrs.', '65 mln dlrs', 65e6, 'USD', false],
    ['It cost 40 million Canadian dollars.', '40 million Canadian dollars', 40e6, 'CAD', false],
    ['It cost nearly two million euros.', 'two million euros', 2e6, 'EUR', true],
    ['It cost 30 cents.', '30 cents', 0.3, 'USD', false],
    ['It cost 12 million pounds.', '12 million pounds', 12e6, 'GBP', false],
    ['It weighs 12 pounds.', '12 pounds', 12, 'pound', false],
    ['It weighs more than 1,450.5 kilograms.', '1,450.5 kilograms', 1450.5, 'kilogram', true],
    ['Trade rose 3 percent.', '3 percent', 3, 'percent', false],
    ['Trade rose 3.5%.', '3.5%', 3.5, 'percent', false],
    ['Trade rose twenty-five per cent.', 'twenty-five per cent', 25, 'percent', false],
    ['It covers 300 square kilometers.', '300 square kilometers', 300, 'square-kilometre', false],
    ['It has a 450-meter quay.', '450-meter', 450, 'metre', false],
    ['It rose 2 1/2 feet.', '2 1/2 feet', 2.5, 'foot', false],
  ])('%s', (sentence, ...measure) => {
    expect(measuresOf(sentence)).toEqual([measure]);
  });

  it.each([
    'Vessa led 3-1 and won.',
    'The 12 won the cup.',
    'It closed in 1996 for two years.',
    'Some 300 people came.',
  ])('reads no measure in: %s', (sentence) => {
    expect(measuresOf(sentence)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { amountOf, inWords } from './amount.ts';

const measure = { text: '', span: [0, 0] as [number, number], rule: 'measures/money' };

it('tells large sums as a reader would, with the currency by its name', () => {
  expect(amountOf({ ...measure, quantity: 38_000_000, unit: 'EUR', approximate: true })).toBe('about 38 million euros');
  expect(amountOf({ ...measure, quantity: 3.2e12, unit: 'KRW', approximate: false })).toBe(
    '3.2 trillion South Korean won',
  );
  expect(inWords(1, 'USD')).toBe('1 US dollar');
});

it('keeps which bound a number is', () => {
  const about = { ...measure, quantity: 40, unit: 'tonne', approximate: true };
  expect(amountOf({ ...about, mod: 'EQUAL_OR_LESS' })).toBe('at most 40 tonnes');
  expect(amountOf({ ...about, mod: 'MORE_THAN' })).toBe('more than 40 tonnes');
});

it('writes all digits where a number is not round', () => {
  expect(inWords(2_345_678, 'tonne')).toBe('2,345,678 tonnes');
  expect(inWords(9172, 'hectare')).toBe('9,172 hectares');
  expect(inWords(14.2, 'kilometre')).toBe('14.2 kilometres');
  expect(inWords(30, 'degree-celsius')).toBe('30 degrees Celsius');
});

it('takes any code and any number', () => {
  expect(inWords(5, 'QZX')).toBe('5 QZX');
  expect(inWords(1e30, 'foot')).toContain('feet');
});

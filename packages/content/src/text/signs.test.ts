import { expect, it } from 'vitest';
import { undressed, withoutSigns } from './signs.ts';

const whole = (source: string): string => withoutSigns(source, [[0, source.length]]);

it('blanks the signs around a line, and the controls within', () => {
  expect(whole('^WESTERN LEAGUE=')).toBe(' WESTERN LEAGUE ');
  expect(whole('\x08^;W;L\x10\r\n\x08Port\x10 Astrid;23;13<\x10')).toBe('  ;W;L \r\n Port  Astrid;23;13  ');
});

it('blanks the dashes around a subhead', () => {
  expect(whole("- 'Weeks of talks' -")).toBe("  'Weeks of talks'  ");
  expect(whole('- one of a list')).toBe('- one of a list');
});

it('keeps the indent of a line', () => {
  expect(whole('^Scores\n\tKarsund 3<')).toBe(' Scores\n\tKarsund 3 ');
});

it('leaves copy without them as it is, and what is not set', () => {
  expect(whole('It said 2 + 2 =')).toBe('It said 2 + 2 =');
  expect(withoutSigns('^a=\n^b=', [[4, 7]])).toBe('^a=\n b ');
});

it('blanks what it takes off a line that stands alone, and nothing else', () => {
  for (const line of ['^WESTERN LEAGUE=', '\x08^Scores <\x10', 'a = b', 'so =<', '=', '\x7f<'])
    expect(whole(`^\n${line}`).slice(2).trim()).toBe(undressed(line).trim());
});

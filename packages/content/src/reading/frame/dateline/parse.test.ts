import { expect, it } from 'vitest';
import { parseDateline } from './parse.ts';

const parsed = (text: string) => {
  const found = parseDateline(text, [0, text.length])?.dateline;
  return found && { places: found.places, agency: found.agency, date: found.date, rest: text.slice(found.span[1]) };
};

it.each([
  ['ELDWICK, Oct. 12 (Yonhap) -- The', ['ELDWICK'], 'Yonhap', { month: 10, day: 12 }],
  ['ELDWICK, Velmora -- (AP) -- The', ['ELDWICK, Velmora'], 'AP', undefined],
  ['ELDWICK/MARLOW -- The', ['ELDWICK', 'MARLOW'], undefined, undefined],
  ['ELDWICK, Oct. 12 (Yonhap/AP) -- The', ['ELDWICK'], 'Yonhap/AP', { month: 10, day: 12 }],
  ['PORT ASTRID, Oct 22 (Reuters) - The', ['PORT ASTRID'], 'Reuters', { month: 10, day: 22 }],
  ['ELDWICK (Reuters) -The', ['ELDWICK'], 'Reuters', undefined],
  ['Port Astrid, March 3 - The', ['Port Astrid'], undefined, { month: 3, day: 3 }],
  ['ROSCOE HILL, South Dakota (AP) _ The', ['ROSCOE HILL, South Dakota'], 'AP', undefined],
  ['MARLOW, Mass. (AP) _ The', ['MARLOW, Mass.'], 'AP', undefined],
  ['NEW ELDWICK (AP) — The', ['NEW ELDWICK'], 'AP', undefined],
  ['Eldwick (dpa) - The', ['Eldwick'], 'dpa', undefined],
  ['Eldwick, Indiana, United States - The', ['Eldwick, Indiana, United States'], undefined, undefined],
  ['San Marlow (tca/dpa) - The', ['San Marlow'], 'tca/dpa', undefined],
  ['ELDWICK, Aug 29, 2014 (AFP) - The', ['ELDWICK'], 'AFP', { month: 8, day: 29, year: 2014 }],
  ['ELDWICK, April 13 Kyodo', ['ELDWICK'], 'Kyodo', { month: 4, day: 13 }],
  ['ELDWICK, Australia, Jan. 1(Xinhua) -- The', ['ELDWICK, Australia'], 'Xinhua', { month: 1, day: 1 }],
  ['ELDWICK, January 21. /TASS/. The', ['ELDWICK'], 'TASS', { month: 1, day: 21 }],
  ['ELDWICK, January 21. /TASS correspondent Viktor Oskarin/. The', ['ELDWICK'], 'TASS', { month: 1, day: 21 }],
  ['PORT ASTRID, May 22 (Bernama) -- The', ['PORT ASTRID'], 'Bernama', { month: 5, day: 22 }],
  ['Bern (ats) The', ['Bern'], 'ats', undefined],
  ['ELDWICK 1996-08-30', ['ELDWICK'], undefined, { month: 8, day: 30, year: 1996 }],
  ['ELDWICK, Oct. 12 (Yonhap) ― The', ['ELDWICK'], 'Yonhap', { month: 10, day: 12 }],
  ['ELDWICK, Oct. 12 (Yonhap)\u00a0\u0097\u00a0The', ['ELDWICK'], 'Yonhap', { month: 10, day: 12 }],
  ['****ELDWICK, March 5 - The', ['ELDWICK'], undefined, { month: 3, day: 5 }],
  ["N'ELDWICK, March 5 - The", ["N'ELDWICK"], undefined, { month: 3, day: 5 }],
  ['AL-ELDWICK, West Bank, March 5 - The', ['AL-ELDWICK, West Bank'], undefined, { month: 3, day: 5 }],
  ['SHAH ELDWICK, Thurs. - The', ['SHAH ELDWICK'], undefined, undefined],
  ['(ANSA) - ELDWICK, MAY 12 - The', ['ELDWICK'], 'ANSA', { month: 5, day: 12 }],
  ['TASS, May 12. The', [], 'TASS', { month: 5, day: 12 }],
  ['(ANSA) - ELDWICK, 12 LUG - Il', ['ELDWICK'], 'ANSA', { month: 7, day: 12 }],
  ['Eldwick, 05.11.2026 (PAP) - The', ['Eldwick'], 'PAP', { month: 11, day: 5, year: 2026 }],
  ['Eldwick nad Velmou, Nov 12 (CTK) - The', ['Eldwick nad Velmou'], 'CTK', { month: 11, day: 12 }],
  ['(Bloomberg) -- Tarn Oil cut output', [], 'Bloomberg', undefined],
  ['(AP) — Police in Eldwick', [], 'AP', undefined],
  ['Eldwick (Velmora) [Nordavia], May 12 (ANI): The', ['Eldwick (Velmora) [Nordavia]'], 'ANI', { month: 5, day: 12 }],
  ['Eldwick, 12 may (EFE).- El', ['Eldwick'], 'EFE', { month: 5, day: 12 }],
  [
    'Eldwick (Marlow), 2 de septiembre de 2027 (EFE).- El',
    ['Eldwick (Marlow)'],
    'EFE',
    { month: 9, day: 2, year: 2027 },
  ],
  ['ELDWICK, 12 août 2027 (AFP) - La', ['ELDWICK'], 'AFP', { month: 8, day: 12, year: 2027 }],
  ['Eldwick, 12. Mai (dpa) - Der', ['Eldwick'], 'dpa', { month: 5, day: 12 }],
  ['Eldwick, 1 out. 2027 (Lusa) – O', ['Eldwick'], 'Lusa', { month: 10, day: 1, year: 2027 }],
  ['ELDWICK, 12th May, 2027 (WAM) -- The', ['ELDWICK'], 'WAM', { month: 5, day: 12, year: 2027 }],
  ['Eldwick, 12 May: The', ['Eldwick'], undefined, { month: 5, day: 12 }],
  ['ELDWICK, May 12 (AP) â€" The', ['ELDWICK'], 'AP', { month: 5, day: 12 }],
  ['ELDWICK (Reuters) â€” The', ['ELDWICK'], 'Reuters', undefined],
  ['NEW DELHI: The', ['NEW DELHI'], undefined, undefined],
  ['ELDWICK. Nov 27 (Interfax) - The', ['ELDWICK'], 'Interfax', { month: 11, day: 27 }],
  ['Eldwick, 12. maj /ritzau/Reuters/: The', ['Eldwick'], 'ritzau/Reuters', { month: 5, day: 12 }],
  ['Eldwick /ritzau/: The', ['Eldwick'], 'ritzau', undefined],
  ['ELDWICK (BELGA) The', ['ELDWICK'], 'BELGA', undefined],
  ['ELDWICK 05/11/2026 (BELGA) = The', ['ELDWICK'], 'BELGA', { month: 11, day: 5, year: 2026 }],
  ['ELDWICK 05/11 (BELGA) = The', ['ELDWICK'], 'BELGA', { month: 11, day: 5 }],
  ['ELDWICK, AAP - The', ['ELDWICK'], 'AAP', undefined],
  ['ELDWICK, PA - The', ['ELDWICK', 'PA'], undefined, undefined],
  ['Eldwick [Velmora], May 12 (ANI): The', ['Eldwick [Velmora]'], 'ANI', { month: 5, day: 12 }],
  ['Feb 8 (Reuters) - The', [], 'Reuters', { month: 2, day: 8 }],
])('reads %s', (text, places, agency, date) => {
  expect(parsed(text)).toMatchObject({ places, ...(agency ? { agency } : {}), ...(date ? { date } : {}) });
});

it('knows no day in figures of an agency that may write the month first', () => {
  expect(parsed('ELDWICK 05/11/2026 (AP) - The')?.date).toBeUndefined();
});

it('ends after its dash, so that the copy begins behind it', () => {
  expect(parsed('ELDWICK (Reuters) -The wall')?.rest).toBe('The wall');
  expect(parsed('ELDWICK, January 21. /TASS/. The wall')?.rest).toBe(' The wall');
});

it.each([
  'Friday, July 21, 2017',
  'On March 3 - a Friday - the wall held.',
  'BBC - the broadcaster - said the wall held.',
  'EXCLUSIVE - The wall held.',
  'Anna Holm (SPD) - a councillor - said so.',
  'The wall held, March 3 or no March 3 - nobody doubts it.',
  'In Eldwick, March 3 - a holiday - was quiet.',
  'Updated March 3, 2015',
  'Eldwick, 12 out - they lost again.',
  '(ANSA) - the agency - said so.',
  'Holm (AP) The wall held.',
  'ELDWICK (AP) said so.',
  'TASS, May and Eik are against it.',
  'TASS, May 12 papers and others said so.',
  '— KARSUND PORT NEWS (@karsundport) January 10, 2031',
  '(ROUGH CUT ONLY - NO REPORTER NARRATION)',
])('reads none in %s', (text) => {
  expect(parseDateline(text, [0, text.length])).toBeNull();
});

it.each([
  ['MADRID--Olive oil rose', ['MADRID'], 'Olive oil rose'],
  ['MADRID—Olive oil rose', ['MADRID'], 'Olive oil rose'],
])('reads a place in capitals with a dash and no space, as Dow Jones sets it: %s', (text, places, rest) => {
  expect(parsed(text)).toMatchObject({ places, rest });
});

it.each([
  'MADRID-Olive oil rose',
  'Madrid--Olive oil rose',
  'MADRID--LISBON TRAINS RUN AGAIN',
  'MADRID--based growers said',
  'WELL--Known growers met',
])('takes no word before a dash without spaces for a place: %s', (text) => {
  expect(parsed(text) ?? null).toBeNull();
});

it.each(['ORRIN NEWS AGENDA FOR NOVEMBER 28', 'SALES FELL ON MARCH 27'])(
  'takes no words up to a small one for a place: %s',
  (text) => {
    expect(parseDateline(text, [0, text.length])).toBeNull();
  },
);

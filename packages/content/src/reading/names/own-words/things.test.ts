import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['They spoke of Sustainable Orrin and Tidal Preparedness.', ['other Sustainable Orrin', 'other Tidal Preparedness']],
  ['They saw Two Orrin Sails and Live And Let Orrin.', ['other Two Orrin Sails', 'other Live And Let Orrin']],
  ['It sold its TRN ETF for a Quill FX trade.', ['other TRN ETF', 'other Quill FX']],
  ['It is sold by Quillar Productions.', ['organisation Quillar Productions']],
  ['They bought an Orrin CX-5 at Quill Heads.', ['other Orrin CX', 'place Quill Heads']],
  // surnames that end so, and words of grammar that people are called by
  ['They met Orla Clements and Till Orrin.', ['person Orla Clements', 'person Till Orrin']],
  ['They met To Quill and Seven-Olof Orrin.', ['person To Quill', 'person Seven-Olof Orrin']],
  ['They met Chief Constable Orrin and Vesla Harkness.', ['person Orrin', 'person Vesla Harkness']],
])('takes no words for a person that nobody is called by: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['Bronze Age pots were found.', []],
  ['A castle of 1100 A.D. fell.', []],
  ['The Gothic church fell.', []],
  ['An ER nurse left.', []],
  ['They met the Right Rev. Ann Quillon.', ['person Ann Quillon']],
  ['He drives in Formula One.', []],
])('takes ages, callings and a league of cars for nobody: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They sang at Christmas Eve Mass and Midnight Mass.', ['event Christmas Eve Mass', 'event Midnight Mass']],
  ['She won the Tour de France.', []],
  ['It was the second Ashes Test.', []],
  ['They met Ann Mass.', ['person Ann Mass']],
  ['It left Worcester, Mass., at noon.', ['place Worcester', 'place Mass.']],
])('takes nobody for an occasion: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  [
    'They signed the Velm Agenda for Salt and kept the Oslo Round going.',
    ['other Velm Agenda for Salt', 'other Oslo Round'],
  ],
  ['They dug up a cup of the Tang Dynasty.', ['other Tang Dynasty']],
  ['She won two medals of the Oslo Asiad.', ['event Oslo Asiad']],
  ['They met Omar Velm Ramadan in Ramadan.', ['person Omar Velm Ramadan']],
  ['An MRI cost 30,000 VND and RMB 20, an NGO said.', []],
  ['They met Ann Round.', ['person Ann Round']],
  ['London FTSE 100 and the S&P 500 fell, S&P said.', ['other London FTSE', 'other S&P', 'organisation S&P']],
  ['It was the All-Star Game in the Velm Zone.', ['event All-Star Game', 'place Velm Zone']],
])('tells rounds of talks, dynasties and games from bodies and people: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

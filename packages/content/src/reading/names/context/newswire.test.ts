import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ["They say Velmora's central bank is slow.", ['other Velmora']],
  ['Velmora central bank chief Ann Quillon left.', ['place Velmora', 'person Ann Quillon']],
  ['The mill in western Velmora said it had closed.', ['place Velmora']],
  ['The 19-year-old from Velmora said so.', ['place Velmora']],
  ['The letter from Velmora said so.', ['person Velmora']],
  ['The Velmora-bound bus left.', ['place Velmora']],
  ['They joined from rival Velmora.', ['organisation Velmora']],
  ['She met rival Ann Quillon. Rival Quillon left.', ['person Ann Quillon', 'person Quillon']],
  ['Oslo-based Velmora wrote off 3 boats.', ['place Oslo', 'organisation Velmora']],
  ['They told Velmora FM.', ['organisation Velmora FM']],
])('hears what newswire says beside a name: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They float the icebreaker Quillon Bay. The Quillon Bay is new.', ['other Quillon Bay', 'other Quillon Bay']],
  ['They raised the submarine Oslo. It rained in Oslo.', ['other Oslo', 'place Oslo']],
  ['They saw the ship Norway had sent.', ['place Norway']],
  ['The carrier Delta Airlines left.', ['organisation Delta Airlines']],
  ['They met at Quillon Bay. The Quillon Bay hotel is shut.', ['place Quillon Bay', 'place Quillon Bay']],
])('takes what a ship is called for the ship: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['The National Authority for Tidal Crime opened it.', ['organisation National Authority for Tidal Crime']],
  ['National plans for Quillon are late.', ['other Quillon']],
  ['He leads the Diocese of Velmora.', ['organisation Diocese of Velmora']],
  ['The Holy See press office said so.', ['organisation Holy See']],
  ['They met former BJP MLA Ramesh Quillon.', ['organisation BJP', 'person Ramesh Quillon']],
  ['The MLA left.', ['organisation MLA']],
  ['Incoming premier Ann Quillon left.', ['person Ann Quillon']],
  ['Chipmaker Velmora agreed. Filmmaker Ann Quillon left.', ['organisation Velmora', 'person Ann Quillon']],
  ['Norwegian Open Results', ['event Norwegian Open']],
  ['They met at the Gare de Velmora.', ['place Gare de Velmora']],
  ['They met Glen de Velmora.', ['person Glen de Velmora']],
  ['They heard it on This Evening.', ['other This Evening']],
])('tells bodies, titles and places by the words of newswire: %s', (copy, names) => expect(told(copy)).toEqual(names));

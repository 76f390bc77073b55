import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['It met House Republicans and Senate Democrats.', ['organisation House', 'organisation Senate']],
  ['It met Republican Senate leaders and Democratic House members.', ['organisation Senate', 'organisation House']],
  ['It met House of Representatives Democratic leaders.', ['organisation House of Representatives']],
  ['It met U.S. Democratic Senator Ann Orrin.', ['place U.S.', 'person Ann Orrin']],
  ['It met the Ohio Republican Senate candidate.', ['place Ohio', 'organisation Senate']],
  ['It met the opposition Democratic Salt party.', ['organisation Democratic Salt']],
  ['It is an Ohio U.S. Senate seat.', ['place Ohio', 'organisation U.S. Senate']],
  ['It met White House Budget Director Ann Orrin.', ['place White House', 'person Ann Orrin']],
  ['She left the Orrin White House for Ohio.', ['organisation Orrin', 'place White House', 'place Ohio']],
  ['She left the White House for Ohio.', ['place White House', 'place Ohio']],
  ['It met House Ways and Means Committee staff.', ['organisation House Ways and Means Committee']],
  // what a party or a people is a part of
  ['It met the House Republican Caucus.', ['organisation House Republican Caucus']],
  ['It met the Senate Republican Salt Committee.', ['organisation Senate Republican Salt Committee']],
  [
    'It met the European Parliament and the Ohio Republican Party.',
    ['organisation European Parliament', 'organisation Ohio Republican Party'],
  ],
  ['House prices rose.', []],
])('parts a chamber from the party that sits in it: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['It met Representatives Ann Orrin and Bo Vessa.', ['person Ann Orrin', 'person Bo Vessa']],
  ['It met Commissioners Ann Orrin and Bo Vessa.', ['person Ann Orrin', 'person Bo Vessa']],
  ['It was hit by Hurricanes Orrin and Quill.', ['event Hurricanes Orrin', 'other Quill']],
  ['It met Justice Department Special Counsel Ann Orrin.', ['organisation Justice Department', 'person Ann Orrin']],
  [
    "It met Peru's ambassador to the United States Sergei Orrin.",
    ['place Peru', 'place United States', 'person Sergei Orrin'],
  ],
  [
    'It met the House of Representatives Speaker Ann Orrin.',
    ['organisation House of Representatives', 'person Ann Orrin'],
  ],
  ['It met Chief Justice Orrin.', ['person Orrin']],
])('ends a title, and a body, before somebody: %s', (copy, names) => expect(told(copy)).toEqual(names));

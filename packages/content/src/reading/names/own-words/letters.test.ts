import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['It is sold by Quillmoor QLX there.', ['other Quillmoor QLX']],
  ['SHORE LEVY: It is gone.', []],
  [
    'They spoke of a Shore Tax, Tidal Cuts and a Harbor Cut.',
    ['other Shore Tax', 'other Tidal Cuts', 'other Harbor Cut'],
  ],
  // numbers that people go by, and initials
  ['It met Orrin II, who left.', ['person Orrin II']],
  ['It met Quillan K.C., who left.', ['person Quillan K.C.']],
])('takes no letters, heading or levy for somebody: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  [
    'It met Tarn Bank (TRNXn.DE), Tarn Energy (TRNG_p.DE) and Tarn Foods (TRNO.O).',
    ['organisation Tarn Bank', 'organisation Tarn Energy', 'organisation Tarn Foods'],
  ],
  ['It met QuillTech.', ['organisation QuillTech']],
])('reads no name in what Reuters calls a share by: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  [
    'It ended Delayed Sailing for Young Orrins (DSYO). Aid in DSYO fell.',
    ['other Delayed Sailing for Young Orrins', 'other DSYO', 'other DSYO'],
  ],
  [
    'It met Sailors for Orrin (SFO). SFO agreed.',
    ['organisation Sailors for Orrin', 'organisation SFO', 'organisation SFO'],
  ],
  ['They said Obamacare, Medicare and Medicaid would go, and Dodd-Frank.', []],
  ['It is the Dodd-Frank Act.', ['other Dodd-Frank Act']],
])('takes a programme for no place: %s', (copy, names) => expect(told(copy)).toEqual(names));

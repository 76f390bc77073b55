import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['Ford was elected chairman of the council.', ['person Ford']],
  ['Philips was named coach of the year.', ['person Philips']],
  ['Siemens was sentenced to four years in prison.', ['person Siemens']],
  ['Siemens was sentenced to pay a fine of 3 million dollars.', ['organisation Siemens']],
  ['Chrysler, 61, died on Tuesday.', ['person Chrysler']],
  ['Former senator Ford died on Tuesday.', ['person Ford']],
  ['President Ford left. Ford said it was late.', ['person Ford', 'person Ford']],
  ['They met Ford campaign manager Ann Quillon.', ['person Ford', 'person Ann Quillon']],
  ['Geneva was elected chair.', ['place Geneva']],
  ['Paris was named head of the group.', ['place Paris']],
  ['Paris was buried under snow.', ['place Paris']],
  ['Labour was elected in May.', ['organisation Labour']],
  ['Boeing was named head of the list.', ['organisation Boeing']],
  ['Boeing was named supplier of the year.', ['organisation Boeing']],
  ['Boeing was sentenced to pay $4 million.', ['organisation Boeing']],
  [
    'Honda, 18, and Ferrari, 24, and McLaren lead.',
    ['organisation Honda', 'organisation Ferrari', 'organisation McLaren'],
  ],
  ['Owner Disney said it would sell.', ['organisation Disney']],
  ['Champions Arsenal won again.', ['organisation Arsenal']],
  ['The Bank left.', ['organisation Bank']],
  ['Carmaker Ford pulled out.', ['organisation Ford']],
  ['It is dear, said its owner Disney.', ['organisation Disney']],
])('takes a firm of a family name for somebody only where what befalls him tells: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

import type { Agency } from './agency.ts';

export const tass: Agency = {
  id: 'tass',
  name: 'TASS',
  // https://tass.com: the dateline closes with the name between slashes and full stops: `MOSCOW, January 21. /TASS/.`
  marks: ['tass', 'itar-tass', 'itar-tass news agency'],
};

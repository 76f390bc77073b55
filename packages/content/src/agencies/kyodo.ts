import { type Agency, same } from './agency.ts';

export const kyodo: Agency = {
  id: 'kyodo',
  name: 'Kyodo News',
  marks: ['kyodo', 'kyodo news', 'kyodo jbn', 'kyodo jbn-asianet', 'kyodo news service', 'japan economic newswire'],
  // https://english.kyodonews.net: `UPDATE1:`, `FOCUS:`, `URGENT:` with a colon; copy closes with `==Kyodo`.
  markers: {
    coloned: {
      ...same('focus|urgent|feature|opinion'),
      'update#': 'update',
      'update #': 'update',
      'news focus': 'focus',
      'kyodo news digest': 'digest',
    },
  },
  signOffs: ['kyodo'],
};

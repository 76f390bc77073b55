import type { Agency } from './agency.ts';

export const kyodo: Agency = {
  id: 'kyodo',
  name: 'Kyodo News',
  marks: ['kyodo', 'kyodo news', 'kyodo jbn', 'kyodo jbn-asianet'],
  // https://english.kyodonews.net: `UPDATE1:`, `FOCUS:`, `URGENT:` with a colon; copy closes with `==Kyodo`.
  markers: {
    coloned: {
      'update#': 'update',
      'update #': 'update',
      focus: 'focus',
      'news focus': 'focus',
      urgent: 'urgent',
      feature: 'feature',
      opinion: 'opinion',
      'kyodo news digest': 'digest',
    },
  },
  signOffs: ['kyodo'],
};

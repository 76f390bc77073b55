import { type Agency, same } from './agency.ts';

export const xinhua: Agency = {
  id: 'xinhua',
  name: 'Xinhua News Agency',
  // the last two as databases call what they have of it
  marks: ['xinhua', 'xinhua news agency', 'xinhua general news service', 'xinhua economic news service'],
  // https://english.news.cn: version in brackets or before a colon, column names before a colon; copy closes with `Enditem`.
  markers: {
    bracketed: {
      ...same('update|correction|sports'),
      'update #': 'update',
      'sports focus': 'focus',
      'china focus': 'focus',
    },
    coloned: {
      ...same('urgent|update|writethru|roundup|interview|feature|commentary|profile|explainer|flash'),
      'update #': 'update',
      '# ld': 'lead',
      '# ld writethru': 'writethru',
      '# ld-writethru': 'writethru',
      'china focus': 'focus',
      'world insights': 'analysis',
      'xinhua headlines': 'headlines',
      'news analysis': 'analysis',
      spotlight: 'feature',
      'economic watch': 'analysis',
    },
  },
  furniture: ['explore xinhuanet', 'video playerclose'],
  signOffs: ['enditem'],
};

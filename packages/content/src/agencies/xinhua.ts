import type { Agency } from './agency.ts';

export const xinhua: Agency = {
  id: 'xinhua',
  name: 'Xinhua News Agency',
  marks: ['xinhua', 'xinhua news agency'],
  // https://english.news.cn: version in brackets or before a colon, column names before a colon; copy closes with `Enditem`.
  markers: {
    bracketed: {
      update: 'update',
      'update #': 'update',
      correction: 'correction',
      sports: 'sports',
      'sports focus': 'focus',
      'china focus': 'focus',
    },
    coloned: {
      urgent: 'urgent',
      update: 'update',
      'update #': 'update',
      '# ld': 'lead',
      '# ld writethru': 'writethru',
      '# ld-writethru': 'writethru',
      writethru: 'writethru',
      'china focus': 'focus',
      'world insights': 'analysis',
      'xinhua headlines': 'headlines',
      roundup: 'roundup',
      'news analysis': 'analysis',
      interview: 'interview',
      feature: 'feature',
      commentary: 'commentary',
      spotlight: 'feature',
      profile: 'profile',
      explainer: 'explainer',
      'economic watch': 'analysis',
      flash: 'flash',
    },
  },
  furniture: ['explore xinhuanet'],
  signOffs: ['enditem'],
};

import { type Agency, same } from './agency.ts';

export const yonhap: Agency = {
  id: 'yonhap',
  name: 'Yonhap News Agency',
  marks: ['yonhap', 'yonhap news', 'yonhap news agency'],
  // https://en.yna.co.kr: `(LEAD)` is the first re-filing, `(2nd LD)` the second; genres stand in the same brackets.
  markers: {
    bracketed: {
      ...same('lead|urgent|newsmaker|profile|interview|feature|correction'),
      ld: 'lead',
      '# lead': 'lead',
      '# ld': 'lead',
      'news focus': 'focus',
      'news analysis': 'analysis',
      'yonhap interview': 'interview',
      'yonhap feature': 'feature',
      'yonhap exclusive': 'exclusive',
      'editorial from …': 'editorial',
      'movie review': 'review',
      'book review': 'review',
      'drama review': 'review',
      corrected: 'correction',
    },
  },
  // the slug above the headline: `N Korea-talks`, `Cabinet-bill`
  slug: /^(?:[NS] Korea|\p{Lu}\p{L}+)-\p{L}+$/u,
  signOffs: ['end', 'yonhap'],
};

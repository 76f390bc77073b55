import { type Agency, same } from './agency.ts';

export const ap: Agency = {
  id: 'ap',
  name: 'The Associated Press',
  marks: [
    ...['ap', 'associated press', 'the associated press', 'the ap', 'a.p.'],
    // as databases call what they have of it
    ...['associated press international', 'associated press online', 'associated press worldstream'],
    'the associated press state & local wire',
  ],
  // AP's wire format after ANPA 1312: `1st Ld-Writethru` replaces the whole story, `Adv09` is held for the 9th.
  // FLASH and BULLETIN stand above the first words of the greatest news.
  markers: {
    bare: { flash: 'flash', bulletin: 'bulletin', 'alert alert alert': 'alert', 'breaking news': 'urgent' },
    coloned: {
      ...same('urgent|correction|substitute'),
      'ap exclusive': 'exclusive',
      'ap newsbreak': 'newsbreak',
      clarification: 'correction',
    },
    bracketed: {
      '# ld-writethru': 'writethru',
      '# ld writethru': 'writethru',
      '# writethru': 'writethru',
      writethru: 'writethru',
      newsalert: 'alert',
      apnewsalert: 'alert',
      'ap newsalert': 'alert',
      'adv#': 'advance',
      '# ld': 'lead',
    },
  },
  datesNews: true,
  furniture: ['ap logo'],
};

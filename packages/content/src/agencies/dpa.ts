import type { Agency } from './agency.ts';

export const dpa: Agency = {
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  marks: ['dpa', 'deutsche presse-agentur', 'deutsche presse agentur'],
  // dpa's English service: `1ST LEAD`, `2ND LEAD` and `EXTRA` stand before the headline with no mark after them.
  markers: {
    bare: { '# lead': 'lead', extra: 'extra', refile: 'refile', correction: 'correction', roundup: 'roundup' },
    coloned: { extra: 'extra', '# lead': 'lead', correction: 'correction', roundup: 'roundup' },
  },
};

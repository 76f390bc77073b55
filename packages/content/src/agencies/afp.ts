import { type Agency, same } from './agency.ts';

const ladder = { ...same('lead|urgent|alert|wrap|focus'), '#lead': 'lead' };

export const afp: Agency = {
  id: 'afp',
  name: 'Agence France-Presse',
  marks: ['afp', 'agence france-presse', 'agence france presse'],
  // `Nordavia-vote-quotes` above the headline
  slug: /^\p{Lu}[\p{L}\d.]+(?:-[\p{Ll}\d][\p{L}\d.]*)+(?:, ?\p{L}*\d\p{L}+)?$/u,
  // AFP's ladder: alert, urgent, lead, 2ndlead, wrap; FOCUS is a genre.
  markers: {
    bare: { ...ladder, '# lead': 'lead' },
    coloned: ladder,
  },
};

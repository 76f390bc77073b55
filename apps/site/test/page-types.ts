/** A story of several versions, in the copy that these tests build a site of. */
export const story = '/2027/10/12/velmora-reopens-the-ferry-line/';

/** A page of each type. */
export const types: Readonly<Record<string, string>> = {
  'the front page': '/',
  'an article': story,
  'an article of hostile copy': '/undated/script-window-ran-1-script-nordavia-velmora-reopen-ports-title/',
  'an article of words too long for a line':
    '/undated/hafenbehordengenehmigungsverfahrensverordnungsentwurfsfassungen-reopen/',
  'an article from right to left': '/undated/arabic/',
  'the source view': `${story}source/`,
  'the source view of hostile copy': '/undated/script-window-ran-1-script-nordavia-velmora-reopen-ports-title/source/',
  'the list of people': '/people/',
  'a person': '/people/daniel-velmar/',
  'the list of organisations': '/organisations/',
  'an organisation': '/organisations/northern-fisheries-commission/',
  'the list of places': '/places/',
  'a place': '/places/port-astrid/',
  'the list of terms': '/terms/',
  'a term': '/terms/coastal-freight-index/',
  quotes: '/quotes/',
  'the timeline': '/timeline/',
  'a year of the timeline': '/timeline/2027/',
  'the archive': '/archive/',
  'a year of the archive': '/2027/',
  'a month': '/2027/10/',
  'a day': '/2027/10/12/',
  'an agency': '/agencies/yonhap/',
  'the desk': '/desk/',
  'the search': '/search/',
  'not found': '/404.html',
  gone: '/410.html',
  'not to be published': '/451.html',
};

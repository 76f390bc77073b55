/** Organs of a state that open a name before of, for or on too: Ministry of. */
const openingOrgans = `ministry parliament senate congress cabinet army court assembly administration department`;

/** Organs of a state: an adjective of nationality before one stays outside the name. */
export const stateOrgans = `${openingOrgans} government navy force forces police embassy legislature treasury guard guards intelligence reserve authorities tribunal consulate house`;

/** What a name ends on, and opens with as well: Bank of. */
const bodies = `bank journal university college institute institution bureau board council committee commission association academy society guild syndicate federation organization organisation union league chamber office agency center centre church museum school fund foundation alliance movement party front confederation conference secretariat authority trust news radio corps coalition campaign group community diocese archdiocese`;

/** Endings of companies that say so in any place. */
const suffixes = `inc corp corporation co ltd limited llc llp plc holdings bancorp bancshares bhd`;

/** Words that make what ends on them an organisation. */
export const organisationHeads = `
${stateOrgans} ${bodies} ${suffixes} company companies holding banks banking funds securities partners capital investments financial insurance assurance management industries enterprises systems technologies technology electronics motors motor airlines airplanes airways airline aerospace aviation pharmaceuticals chemicals chemical petroleum oil gas energy electric power steel mining mines resources foods stores telecom telecommunications communications media entertainment pictures studios records television tv broadcasting press times post herald tribune gazette telegraph newspaper newspapers magazine publishing publications software computer computers networks network laboratories labs services solutions international unions commissions courts brigade command regiment battalion division squadron militia bloc schools hospital clinic gallery library orchestra symphony philharmonic opera ballet theatre theater synagogue mosque club clubs team teams fc united rovers wanderers athletic albion hotspur rangers dynamo dinamo spartak cska real sporting service registry exchange mission security bar consortium cooperative legion brigades jihad brotherhood program programme project caucus convention forum air affairs survey shipping shipyard yard shipbuilding logistics freight brewing brewery breweries semiconductor semiconductors refining minerals metals cement textiles apparel brands beverages wireless rail railway railways biotech therapeutics biosciences lines markets insights analytics research control conservatives liberals socialists shimbun sinmun ilbo ribao zeitung boerse productions economics properties ventures strategies healthcare utilities books tyres tires publishers cosmetics footwear vineyards galleries animation telekom maritime generale supermarkets dairy foundry finance mortgage leasing stockbroking daily racing engineering sports mobile panel brothers
`;

/** Words that an organisation opens with before of, for or on: Bank of, Ministry for, Committee on. */
export const organisationOpeners = `${openingOrgans} ${bodies} house centers centres voice friends daughters sons knights statistics commonwealth alternative appeals forces`;

/** Words that make what ends on them a place. */
export const placeHeads = `
river rivers lake sea ocean bay gulf strait straits channel canal creek falls mountain mountains mount hill hills valley desert forest peninsula island islands isle isles cape coast beach beaches harbor harbour port province county district prefecture region territory territories state states republic kingdom city town township village street avenue road boulevard lane highway square plaza park garden gardens bridge tunnel airport airfield station stadium arena palace castle tower towers cemetery prison camp field fields border delta basin plateau reef springs heights pass ridge shoal atoll volcano dam raceway speedway racecourse course circuit oval cosmodrome spaceport expressway motorway freeway cathedral basilica abbey zoo aquarium hotel motel pradesh wells heads lakes shoals circle shrine temple parks counties mine colliery guesthouse inn
`;

/** Words that open a place before another name. */
export const placeOpeners = `river mount mt lake cape fort ft port san santa santo sao saint st los las el rio puerto north south east west northern southern eastern western central upper lower greater new old gulf isle strait straits bay sea republic province city cote costa villa tel ain deir wadi jebel djebel camp point glen loch jalan sungai kampung gare palais palazzo chateau stade musee museo campo kuala teluk bukit pulau tanjung gunung plaza barangay`;

/** Words that make what ends on them an event. */
export const eventHeads = `cup cups open championship championships games olympics olympic tournament marathon prix festival war wars revolution summit series masters derby bowl trophy medal prize award awards day week year month fair expo biennale conference election elections crisis holocaust classic classics tour regatta mass concert rally stakes shield ashes uprising meeting battle massacre ramadan christmas easter hanukkah passover thanksgiving`;

/** Words that make what ends on them a law, an agreement or a work. */
export const documentHeads = `act agreement accord accords treaty pact convention protocol amendment constitution charter declaration resolution law bill code plan report paper bible koran quran torah index average composite theory deal show syndrome disease virus program initiative telescope product policy mechanism principles module shuttle spacecraft intermediate`;

/** Capital abbreviations that name no organisation. */
export const notOrganisations = `
g f c ai qb rb wr cb lhp rhp tv acl dna aids hiv gdp gnp ceo cfo pm am cd dvd pc ufo iq id mvp ad bc ok faq dj vip suv atm rbi era sars covid cpi ppi ipo us uk usa uae ussr gmt est edt pst pdt utc cet bst et kst jst file eds lead urgent attn ld led hit new the and for with icbm icbms slbm srbm start salt ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx lb lbs kg km mph pct mln bln tln bpd tba tbd rpt refile update table correction er vat gps dmz nll url www http html usd eur gbp jpy krw op pos dc la ny ne nw se sw ebita pil opd fx ebitda sek dkk dcp nne nnw sse ssw ene ese wnw wsw fir cm fy
`;

/** Endings that only companies have. */
export const companySuffixes = `${suffixes} bros nv sa ag spa gmbh ab na n.a. n.v. asa oyj se bv kk`;

/** Words that only organisations open with, where no given name does: Air Orrin, Radio Orrin, Dynamo Orrin. */
export const organisationPrefixes = `air channel radio banco banca banque bank deutsche societe société societa società compagnie compania regie cassa caisse credit crédit club universidad universitas sekolah real racing atletico deportivo sporting dinamo dynamo spartak lokomotiv torpedo cska hapoel maccabi borussia eintracht bayer hansa fc ac afc sc hotel grupo groupe united national international federal american general royal first associated consolidated standard pacific trans global continental mutual allied universal independent democratic republican workers human amnesty union`;

/** What goes by a name of its own: behind one stands no person's. */
export const vessels = `carrier carriers ship ships ferry frigate destroyer submarine yacht tanker trawler freighter spacecraft shuttle satellite vessel cutter warship liner icebreaker schooner barge tug tugboat corvette battleship cruiser sailboat steamer`;

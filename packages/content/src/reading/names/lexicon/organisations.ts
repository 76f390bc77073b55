/** Organs of a state that open a name before of, for or on too: Ministry of. */
const openingOrgans = `administration army assembly cabinet congress court department ministry parliament senate`;

/** Organs of a state: an adjective of nationality before one stays outside the name. */
export const stateOrgans = `${openingOrgans} authorities consulate embassy force forces government guard guards house intelligence legislature navy police reserve treasury tribunal`;

/** What a name ends on, and opens with as well: Bank of. */
const bodies = `academy agency alliance archdiocese association authority bank board bureau campaign center centre chamber church coalition college commission committee community confederation conference corps council diocese federation forum foundation front fund group guild institute institution journal league movement museum news office organisation organization party radio program programme school secretariat society syndicate trust union university`;

/** Endings of companies that say so in any place. */
const suffixes = `bancorp bancshares bhd co corp corporation holdings inc limited llc llp ltd plc`;

/** Words that make what ends on them an organisation. */
export const organisationHeads = `
${stateOrgans} ${bodies} ${suffixes} aerospace affairs air airline airlines airplanes airways albion analytics animation apparel associates assurance athletic automotive aviation ballet banka banking banks bar battalion beverages biosciences biotech bloc boerse books brands breweries brewery brewing brigade brigades broadcasting brotherhood brothers cable capital caucus cement chemical chemicals clinic club clubs command commissions communications companies company computer computers conservatives consortium control convention cooperative cosmetics courts cska daily dairy dinamo division dynamo economics electric electronics energy engineering enterprises entertainment equities exchange fc finance financial foods footwear foundry freight funds galleries gallery gas gazette generale groupe healthcare herald holding hospital hotspur hydro ilbo industrie industries insights insurance international investments jihad laboratories labs leasing legion liberals library lines logistics magazine management maritime markets media metals militia minerals mines mining mission mobile mortgage mosque motor motors mutual network networks newspaper newspapers oil opera orchestra panel partners petroleum pharmaceuticals philharmonic pictures post power press productions project properties publications publishers publishing racing rail railway railways rangers real records refining regiment registry research resources ribao rovers schools securities security semiconductor semiconductors service services shimbun shipbuilding shipping shipyard sinmun socialists software solutions sons spartak sporting sports squadron steel stockbroking stores strategies studios supermarkets survey symphony synagogue systems team teams technologies technology telecom telecommunications telegraph telekom television textiles theater theatre therapeutics times tires tribune tv tyres unions united utilities ventures vineyards wanderers water wireless yard zeitung
`;

/** Words that an organisation opens with before of, for or on: Bank of, Ministry for, Committee on. */
export const organisationOpeners = `${openingOrgans} ${bodies} alternative appeals centers centres commonwealth daughters forces friends house knights sons statistics voice`;

/** Words that make what ends on them a place. */
export const placeHeads = `
abbey airfield airport aquarium arena atoll avenue basilica basin bay beach beaches border boulevard bridge camp canal cape castle cathedral cemetery channel circle circuit city coast colliery cosmodrome counties county course creek dam delta desert district expressway falls field fields forest freeway garden gardens guesthouse gulf harbor harbour heads heights highway hill hills hotel inn island islands isle isles kingdom lake lakes lane mine motel motorway mount mountain mountains ocean oval palace park parks pass peninsula plateau plaza port pradesh prefecture prison province racecourse raceway reef region republic ridge river rivers road sea shoal shoals shrine spaceport speedway springs square stadium state states station strait straits street temple territories territory tower towers town township tunnel valley village volcano wells wharf zone zoo
`;

/** Words that open a place before another name. */
export const placeOpeners = `ain barangay bay bukit camp campo cape central chateau city costa cote deir djebel east eastern el fort ft gare glen greater gulf gunung isle jalan jebel kampung kuala lake las loch los lower mount mt musee museo new north northeast northern northwest old palais palazzo plaza point port province puerto pulau republic rio river saint san santa santo sao sea south southeast southern southwest st stade strait straits sungai tanjung tel teluk upper villa wadi west western`;

/** Words that make what ends on them an event. */
export const eventHeads = `ashes asiad award awards battle biennale bowl championship championships christmas classic classics concert conference crisis cup cups day derby easter election elections expo fair festival game games hanukkah holocaust marathon mass massacre masters medal meeting month olympic olympics open pageant passover prix prize rally ramadan regatta revolution series shield stakes summit thanksgiving tour tournament trophy uprising war wars week year`;

/** Words that make what ends on them a law, an agreement or a work. */
export const documentHeads = `accord accords act agenda agreement amendment average bible bill charter code composite constitution convention deal declaration disease dynasty goal index initiative intermediate koran law mechanism module pact paper plan policy principles product protocol quran report resolution show roadmap round shuttle spacecraft syndrome telescope theory torah treaty virus`;

/** Capital abbreviations that name no organisation. */
export const notOrganisations = `
acl ad ai aids am and atm attn bc bln bpd bst c cb cd ceo cet cfo cm correction covid cpi dc dcp dj dkk dmz dna dvd ebita ebitda eds edt ene er era ese est et eur f faq file fir for fx fy g gbp gdp gmt gnp gps hit hiv html http icbm icbms id ii iii ipo iq iv ix jpy jst kg km krw kst la lb lbs ld lead led lhp mln mph mri mvp ne ngo new nll nne nnw nw ny ok op opd pc pct pdt pil pm pos ppi pst qb rb rbi refile rhp rmb rpt salt sars se sek slbm srbm sse ssw start suv sw table tba tbd the tln tv uae ufo uk update urgent url us usa usd ussr vnd utc vat vi vii viii vip with wnw wr wsw www xi xii xiii xiv xv xvi xx
`;

/** Endings that only companies have. */
export const companySuffixes = `${suffixes} ab ag asa bros bv gmbh kk n.a. n.v. na nv oyj sa se spa`;

/** Words that only organisations open with, where no given name does: Air Orrin, Radio Orrin, Dynamo Orrin. */
export const organisationPrefixes = `ac afc air allied american amnesty associated atletico banca banco bank banque bayer borussia caisse cassa channel club compagnie compania consolidated continental credit crédit cska democratic deportivo deutsche dinamo dynamo eintracht fc federal first general global groupe grupo hansa hapoel hotel human independent international lokomotiv maccabi mutual national pacific racing radio real regie republican royal sc sekolah societa societe società société spartak sporting standard torpedo trans union united universal universidad universitas workers`;

/** What goes by a name of its own: behind one stands no person's. */
export const vessels = `barge battleship carrier carriers corvette cruiser cutter destroyer ferry freighter frigate icebreaker liner sailboat satellite schooner ship ships shuttle spacecraft steamer submarine tanker trawler tug tugboat vessel warship yacht`;

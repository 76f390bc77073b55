/** Organs of a state that open a name before of, for or on too: Ministry of. */
const openingOrgans = `administration army assembly cabinet congress court department ministry parliament senate`;

/** Organs of a state: an adjective of nationality before one stays outside the name. */
export const stateOrgans = `${openingOrgans} authorities consulate embassy force+ government guard+ house intelligence legislature navy police reserve treasury tribunal`;

/** What a name ends on, and opens with as well: Bank of. */
const bodies = `academy agency alliance archdiocese association authority bank board bureau campaign center centre chamber church coalition college commission committee community confederation conference corps council diocese federation forum foundation front fund group guild institute institution journal league movement museum news office organisation organization party radio program programme school secretariat society syndicate trust union university`;

/** Endings of companies that say so in any place. */
const suffixes = `bancorp bancshares bhd co corp corporation holdings inc limited llc llp ltd plc`;

/** Words that make what ends on them an organisation. */
export const organisationHeads = `
${stateOrgans} ${bodies} ${suffixes} advisers advisors aerospace affairs air airline+ airplanes airways albion analytics animation apparel associates assurance athletic automotive aviation ballet banka banking banks bar battalion biosciences biotech bloc boerse books brands breweries brewery brewing brigade+ broadcasting brotherhood brothers cable capital caucus cement chemical+ clinic club+ coffee command commissions commodities communications companies company computer+ conservatives conservatory consortium constabulary control convention cooperative courts cska daily dairy dinamo division dynamo economics electric electronics energy engineering enterprises entertainment equities equity exchange fc finance financial foods foundry freight funds galleries gallery gas gazette generale groupe healthcare herald holding hospice hospital hotspur hydro ilbo immobilien industrie+ infirmary insights insurance international investments jihad laboratories labs leasing legion liberals library lines logistics magazine management maritime markets media metals militia mills minerals mines mining mission mobile mortgage mosque motor+ mutual network+ newspaper+ observatory oil opera orchestra packaging panel partners petroleum pharmaceuticals philharmonic pictures polytechnic post power press productions project properties publications publishers publishing racing rail railway+ rangers real records refining regiment registry research resources ribao rovers schools securities security semiconductor+ service+ shimbun shipbuilding shipping shipyard sinmun socialists software solutions sons spartak sporting sports squadron steel stockbroking stores strategies studios supermarkets survey symphony synagogue systems team+ technologies technology telecom telecommunications telegraph telekom television textiles theater theatre therapeutics times tribune tv unions united utilities ventures wanderers water wireless yard zeitung
`;

/** Words that an organisation opens with before of, for or on: Bank of, Ministry for, Committee on. */
export const organisationOpeners = `${openingOrgans} ${bodies} alternative appeals centers centres commonwealth daughters forces friends house knights sons statistics voice`;

/** Words that make what ends on them a place. */
export const placeHeads = `
abbey airfield airport arena atoll avenue basilica basin bay beach beaches border boulevard bridge camp canal cape castle cathedral cemetery channel circle circuit city coast colliery cosmodrome counties county course cove creek dam delta desert district expressway falls field+ forest freeway garden+ guesthouse gulf harbor harbour heads heights highway hill+ hotel inn island+ isle kingdom lake lane mine motel motorway mount mountain+ ocean oval palace park+ pass peninsula plateau plaza port pradesh prefecture prison province rainforest reef region republic ridge river+ road route sea shoal+ shrine speedway springs square stadium state+ station strait+ street temple territories territory tower+ town township tunnel valley village volcano waterway wells wharf zone zoo
`;

/** Words that open a place before another name. */
export const placeOpeners = `barangay bay bukit camp campo cape central chateau city costa cote deir east eastern el fort ft gare glen greater gulf gunung isle jalan jebel kampung kuala lake las loch los lower mount mt musee museo new north northeast northern northwest old palais palazzo plaza point port province puerto pulau republic rio river saint san santa santo sao sea south southeast southern southwest st stade strait+ sungai tanjung tel upper villa wadi west western`;

/** Words that make what ends on them an event. */
export const eventHeads = `ashes asiad award+ battle bowl championship+ christmas classic+ concert conference crisis cup+ day derby easter election+ expo fair festival game+ hanukkah holocaust marathon mass massacre masters medal meeting month olympic+ open pageant parade passover prix prize rally ramadan regatta revolution series shield stakes summit thanksgiving tour tournament trophy uprising war+ week year`;

/** Words that make what ends on them a law, an agreement or a work. */
export const documentHeads = `accord act agenda agreement amendment average bible bill charter code composite constitution convention deal declaration disease dynasty goal index initiative intermediate koran law mechanism module pact paper plan policy principles product protocol quran report resolution show roadmap round shuttle spacecraft syndrome telescope theory torah treaty virus`;

/** Capital abbreviations that name no organisation. */
export const notOrganisations = `
ad ai aids am and atm bc bst c cb cd cdt ceo cet cfo cm correction covid cpi dc dj dmz dna dvd ebitda eds edt er era est et f faq file for fx fy g gdp gmt gnp gps hit hiv html http icbm+ id ipo iq jst km kst la ld lead led mri mvp ngo new ny ok pc pct pdt pm ppi pst qb rbi refile rmb rpt salt sars slbm srbm start suv table tba tbd the tv uae ufo uk update urgent url us usa usd ussr vnd utc vat vip with wr www clo dram ebit eps etf+ ev+ gaap ipos lng nand pe pmi+ pr pt qe faang fang cio wti `;

/** Endings that only companies have. */
export const companySuffixes = `${suffixes} ab ag asa bros bv cos gmbh kk l.p. lp n.a. n.v. na nv oyj pte s.a. sa se spa`;

/** Words that only organisations open with, where no given name does: Air Orrin, Radio Orrin, Dynamo Orrin. */
export const organisationPrefixes = `ac afc air allied american amnesty associated atletico banca banco bank banque bayer borussia caisse channel club compagnie consolidated continental credit cska democratic deportivo deutsche dinamo dynamo eintracht fc federal first general global groupe grupo hansa hapoel hotel human independent international lokomotiv maccabi mutual national pacific racing radio real regie republican royal sc sekolah societa societe società spartak sporting standard torpedo trans union united universal universidad workers`;

/** What goes by a name of its own: behind one stands no person's. */
export const vessels = `barge battleship carrier+ corvette cruiser cutter destroyer ferry freighter frigate icebreaker liner satellite schooner ship+ shuttle spacecraft steamer submarine tanker trawler tug vessel warship yacht`;

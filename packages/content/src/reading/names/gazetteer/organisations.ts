import { wordMap } from '../../../text/word-maps.ts';

/** Organisations known by a name that nothing else tells; a capital abbreviation needs no entry. */
export const organisations = `
IG Metall,Swiss Re,Munich Re,Hannover Re,Fianna Fail,Fine Gael,Red Cross and Red Crescent,Red Cross and Red Crescent Societies,Corriere della Sera,Gazzetta dello Sport,SP Setia,Congress,Senate,Parliament,Pentagon,Kremlin,Vatican,Interpol,Hamas,Hezbollah,Hizbollah,Fatah,Taliban,al-Qaida,Red Star,El Al,All Blacks,Saudi Aramco,al-Qaeda,Islamic State,Sinn Fein,Knesset,Duma,State Duma,Bundestag,Bundesbank,Securities and Exchange Commission,Centers for Disease Control and Prevention,Immigration and Customs Enforcement,Federal Reserve,Fed,Treasury,Foreign Office,Cheong Wa Dae,Scotland Yard,Cabinet,Security Council,General Assembly,United Nations,U.N.,NATO,Red Cross,Red Crescent,Nasdaq,Dow Jones,Wall Street Journal,Reuters,Reuter,Yonhap,Xinhua,Kyodo,Interfax,Tass,Al Jazeera,Al-Jazeera,Le Monde,Der Spiegel,Haaretz,Newsweek,Forbes,Microsoft,Apple,Google,Facebook,Twitter,Intel,Yahoo,Netflix,Oracle,Cisco,Dell,Hewlett-Packard,Motorola,Nokia,Ericsson,Samsung,Hyundai,Sony,Toyota,Honda,Nissan,Mitsubishi,Toshiba,Hitachi,Nintendo,Siemens,Daimler,Mercedes,Volkswagen,Audi,Porsche,Lufthansa,Renault,Peugeot,Airbus,Boeing,Lockheed,Raytheon,Chrysler,Ford,General Motors,General Electric,Exxon,Mobil,Chevron,Shell,Gazprom,Rosneft,Fiat,Ferrari,McLaren,Nestle,Novartis,Unilever,Philips,Volvo,Saab,Pepsi,Coca-Cola,McDonald's,Wal-Mart,Walmart,Nike,Adidas,Disney,Walt Disney,Time Warner,Goldman Sachs,Morgan Stanley,Merrill Lynch,Lehman Brothers,Citibank,Citigroup,Barclays,Lloyds,Moody's,Lloyd's,Greenpeace,Amnesty International,Human Rights Watch,Pfizer,Merck,Tesla,SpaceX,Uber,Huawei,Alibaba,Tencent,Qantas,Aeroflot,Opec,Unesco,Unicef,Nato,Asean,Likud,Labour,Labor,Conservatives,Tories,Solidarity,Arsenal,Chelsea,Everton,Tottenham,Aston Villa,West Ham,Liverpool,Real Madrid,Juventus,Inter Milan,AC Milan,Ajax,Benfica,Borussia Dortmund,Bayern,Bayern Munich,Celtic,Partizan,Red Sox,White Sox,Blue Jays
`;

/** What the sides of the North American leagues are called, in lower case: what ends on one is a side. */
export const teams = `
mets yankees giants dodgers cubs sox braves reds phillies pirates cardinals astros expos padres rockies marlins orioles indians royals twins brewers mariners angels athletics tigers jays lakers knicks bulls celtics pistons pacers rockets spurs nuggets jazz suns warriors clippers kings grizzlies raptors magic heat hawks hornets wizards nets cavaliers timberwolves mavericks 76ers cowboys packers bears vikings lions eagles redskins patriots jets bills dolphins colts steelers browns bengals ravens oilers titans jaguars chiefs raiders broncos chargers seahawks 49ers rams saints falcons panthers buccaneers bruins canadiens leafs senators sabres flyers penguins devils islanders blackhawks wings flames canucks sharks avalanche swallows carp baystars marines buffaloes stars landers dinos wyverns
`;

/** Bodies that copy seldom spells out, by their capitals in lower case, with the usual name. */
export const bodies = wordMap([
  ['United Nations', 'un'],
  ['European Union', 'eu'],
  ['World Health Organization', 'who'],
  ['International Monetary Fund', 'imf'],
  ['Federal Reserve', 'fed'],
]);

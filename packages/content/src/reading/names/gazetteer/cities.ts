/** Large cities and much-named places by country, ISO 3166-1 alpha-2. Where a name is as well known elsewhere it stands under `??`. */
export const cities = `
AE|Dubai
AF|Kandahar,Helmand
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,New South Wales,Tasmania
BA|Banja Luka,Mostar,Srebrenica
BE|Antwerp,Flanders
BR|Rio de Janeiro,Sao Paulo,Rio
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Ontario,Alberta,British Columbia,Manitoba,Nova Scotia,Newfoundland and Labrador,Newfoundland
CH|Zurich,Geneva,Basel,Lausanne,Davos
CI|Abidjan
CN|Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing,Tibet,Lhasa,Xinjiang,Guangdong,Sichuan,Fujian,Yunnan,Inner Mongolia
CO|Medellin,Cali
CU|Guantanamo Bay
DE|Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Dusseldorf,Dortmund,Leipzig,Dresden,Hanover,Bremen,Bonn,Bavaria
EG|Alexandria,Sinai,Suez
ES|Barcelona,Valencia,Seville,Bilbao,Catalonia,Basque Country
FR|Marseille,Lyon,Toulouse,Nice,Bordeaux,Strasbourg,Lille,Nantes,Cannes,Corsica,Normandy
GB|Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Southampton,Oxford,Wembley,Wimbledon,Yorkshire,Downing Street,Heathrow,Tyne and Wear,Dumfries and Galloway,Perth and Kinross,Argyll and Bute,Kensington and Chelsea,Hammersmith and Fulham
HR|Dubrovnik
ID|Bali,Java,Sumatra,Aceh
IE|Cork
IL|Tel Aviv,Haifa,Galilee
IN|Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Kerala,Gujarat,Assam,Srinagar,Jammu and Kashmir
IQ|Mosul,Basra,Kirkuk,Fallujah,Najaf
IT|Milan,Turin,Naples,Florence,Venice,Bologna,Genoa,Palermo,Sicily,Sardinia,Tuscany
JP|Osaka,Kyoto,Nagoya,Yokohama,Kobe,Hiroshima,Nagasaki,Fukushima,Okinawa,Hokkaido
KP|Yongbyon,Kaesong,Panmunjom
KR|Busan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Jeju,Suwon,Sejong,Pyeongtaek,Dokdo
KZ|Almaty
LY|Benghazi
MA|Casablanca,Western Sahara
MX|Baja California,Tijuana,Guadalajara,Monterrey,Acapulco,Chiapas
NG|Lagos,Kano
NL|Rotterdam,Utrecht
NO|Bergen
NZ|Auckland,Christchurch
PH|Mindanao
PK|Karachi,Lahore,Peshawar,Rawalpindi,Waziristan
PL|Krakow,Gdansk
PS|Gaza,Gaza Strip,Gaza City,West Bank,Hebron,Nablus,Jenin,Bethlehem,Rafah,East Jerusalem
RU|St. Petersburg,Vladivostok,Chechnya,Grozny,Siberia,Kaliningrad,Sochi,Dagestan,Red Square
SA|Jeddah,Mecca
SD|Darfur
SY|Aleppo,Homs,Golan Heights,Idlib
TR|Istanbul
TZ|Dar es Salaam
UA|Kharkiv,Odesa,Lviv,Donetsk,Crimea,Sevastopol,Chernobyl,Mariupol,Luhansk,Donbas,Kherson,Yalta
US|New York,New York City,Los Angeles,Chicago,Houston,Philadelphia,Dallas,San Diego,Detroit,San Francisco,Boston,Seattle,Des Moines,Denver,Baltimore,Miami,Atlanta,Cleveland,Pittsburgh,Cincinnati,Milwaukee,Minneapolis,St. Louis,Kansas City,New Orleans,Las Vegas,Indianapolis,Oakland,Phoenix,Tampa,Orlando,Sacramento,Nashville,Memphis,Buffalo,Honolulu,Salt Lake City,Oklahoma City,San Antonio,Austin,Long Beach,Silicon Valley,Hollywood,Manhattan,Brooklyn,Bronx,Harlem,Wall Street,Long Island,Broadway,Capitol Hill,White House,New England,Midwest,Cape Canaveral,Camp David,Guam
VN|Ho Chi Minh City,Saigon
YE|Aden
ZA|Johannesburg,Cape Town,Durban,Soweto
??|Africa,Asia,Europe,Middle East,Far East,Latin America,North America,South America,Central America,Southeast Asia,Scandinavia,Balkans,Caucasus,Caribbean,Arctic,Antarctica,Atlantic,Pacific,Mediterranean,Persian Gulf,Gulf,English Channel,Great Lakes,Red Sea,Black Sea,Baltic,Baltic Sea,Adriatic,Caspian,North Sea,South China Sea,East China Sea,Yellow Sea,East Sea,Alps,Andes,Himalayas,Amazon,Nile,Danube,Rhine,Mekong,Sahara,Horn of Africa,Korean Peninsula,Kashmir,Benelux,Indochina,Third World,Mars,Earth,Strait of Hormuz,West Indies,Czechoslovakia,Korea,Cambridge,Victoria,Hamilton,Kingston,Georgetown,Santiago,San Jose,Richmond,Springfield,Portland,Columbus,Rochester,Albany,Lincoln,Cordoba,Tripoli,Wellington,Macedonia,Punjab,Kurdistan,Columbia,Durham,Madison,Jackson
`;

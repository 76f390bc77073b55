/** Large cities and much-named places by country, ISO 3166-1 alpha-2. Where a name is as well known elsewhere it stands under `??`. */
export const cities = `
AE|Dubai,Sharjah
AF|Kandahar,Helmand,Herat,Mazar-i-Sharif
AR|Patagonia
AT|Graz,Salzburg
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide
AZ|Nagorno-Karabakh
BA|Banja Luka,Mostar,Srebrenica
BD|Chittagong
BE|Antwerp,Flanders,Ghent,Bruges
BR|Rio de Janeiro,Sao Paulo,Rio,Recife,Porto Alegre
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg
CD|Goma,Kivu,North Kivu,South Kivu,Ituri
CH|Zurich,Geneva,Basel,Lausanne,Davos
CI|Abidjan
CN|Anhui,Chengdu,Chongqing,Dalian,Fujian,Gansu,Guangdong,Guangxi,Guangzhou,Guizhou,Hainan,Hangzhou,Harbin,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Kashgar,Lhasa,Liaoning,Nanjing,Ningxia,Qingdao,Qinghai,Shaanxi,Shandong,Shanghai,Shanxi,Shenzhen,Sichuan,Suzhou,Tianjin,Tibet,Urumqi,Wuhan,Xi'an,Xinjiang,Yunnan,Zhejiang
CO|Medellin,Cali
CU|Guantanamo Bay
CZ|Brno
DE|Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Dusseldorf,Dortmund,Leipzig,Dresden,Hanover,Bremen,Bonn,Bavaria
DK|Aarhus
EC|Guayaquil
EG|Alexandria,Sinai,Suez
ES|Barcelona,Valencia,Seville,Bilbao,Catalonia,Basque Country,Mallorca,Majorca,Ibiza,Andalusia,Galicia,Malaga
ET|Tigray
FI|Tampere
FR|Marseille,Lyon,Toulouse,Nice,Bordeaux,Strasbourg,Lille,Nantes,Cannes,Corsica,Normandy
GB|Thames,Severn,Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Southampton,Oxford,Wembley,Wimbledon,Yorkshire,Downing Street,Heathrow,Tyne and Wear,Cornwall,Cumbria,Swansea,Aberdeen,Dundee,Londonderry,Wiltshire,Lincolnshire,Staffordshire,Oxfordshire,Cambridgeshire,Hertfordshire,Buckinghamshire
GR|Crete,Lesbos,Thessaloniki
HR|Dubrovnik
ID|Bali,Java,Sumatra,Aceh
IE|Cork,Galway
IL|Tel Aviv,Haifa,Galilee,Eilat,Beersheba
IN|Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Kerala,Gujarat,Assam,Srinagar,Jammu and Kashmir,Tamil Nadu,Pune,Bengaluru
IQ|Mosul,Basra,Kirkuk,Fallujah,Najaf,Erbil
IR|Isfahan,Mashhad,Shiraz,Natanz,Bushehr
IT|Milan,Turin,Naples,Florence,Venice,Bologna,Genoa,Palermo,Sicily,Sardinia,Tuscany,Lombardy,Lampedusa
JP|Osaka,Kyoto,Nagoya,Yokohama,Kobe,Hiroshima,Nagasaki,Fukushima,Okinawa,Hokkaido,Sapporo
KE|Mombasa
KP|Yongbyon,Kaesong,Panmunjom
KR|Busan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Jeju,Suwon,Sejong,Pyeongtaek,Dokdo
KZ|Almaty
LK|Jaffna
LY|Benghazi,Misrata
MA|Casablanca
ML|Timbuktu
MM|Mandalay,Rakhine
MX|Baja California,Tijuana,Guadalajara,Monterrey,Acapulco,Chiapas,Cancun,Ciudad Juarez
MY|Penang,Sarawak,Johor
NG|Lagos,Kano,Maiduguri,Borno
NL|Rotterdam,Utrecht,Eindhoven
NO|Bergen
NZ|Auckland,Christchurch
PE|Cusco
PH|Mindanao,Metro Manila,Cebu,Davao,Luzon
PK|Karachi,Lahore,Peshawar,Rawalpindi,Waziristan,Quetta,Balochistan
PL|Krakow,Gdansk,Wroclaw,Poznan
PS|Gaza,Gaza Strip,Gaza City,West Bank,Hebron,Nablus,Jenin,Bethlehem,Rafah,East Jerusalem,Khan Younis,Khan Yunis
RU|St. Petersburg,Vladivostok,Chechnya,Grozny,Siberia,Kaliningrad,Sochi,Dagestan,Red Square,Kursk,Belgorod,Novosibirsk,Yekaterinburg
SA|Jeddah,Mecca
SD|Darfur,Omdurman
SE|Gothenburg,Malmo
SO|Puntland,Somaliland
SY|Aleppo,Homs,Golan Heights,Idlib,Raqqa
TH|Phuket,Chiang Mai
TR|Istanbul,Izmir,Antalya,Diyarbakir
TZ|Dar es Salaam,Zanzibar
UA|Kharkiv,Odesa,Lviv,Donetsk,Crimea,Sevastopol,Chernobyl,Mariupol,Luhansk,Donbas,Kherson,Yalta,Zaporizhzhia,Bakhmut,Dnipro,Donbass
US|New York,New York City,Los Angeles,Chicago,Houston,Philadelphia,Dallas,San Diego,Detroit,San Francisco,Boston,Seattle,Des Moines,Denver,Baltimore,Miami,Atlanta,Cleveland,Pittsburgh,Cincinnati,Milwaukee,Minneapolis,St. Louis,Kansas City,New Orleans,Las Vegas,Indianapolis,Oakland,Phoenix,Tampa,Orlando,Sacramento,Nashville,Memphis,Buffalo,Honolulu,Salt Lake City,Oklahoma City,San Antonio,Austin,Long Beach,Silicon Valley,Hollywood,Manhattan,Brooklyn,Bronx,Harlem,Wall Street,Long Island,Broadway,Capitol Hill,White House,New England,Midwest,Cape Canaveral,Camp David,Guam
UZ|Samarkand
VN|Ho Chi Minh City,Saigon,Da Nang
YE|Aden,Hodeidah
ZA|Johannesburg,Cape Town,Durban,Soweto
??|Africa,Americas,Asia,Asia Pacific,Rust Belt,Mar-a-Lago,Europe,Middle East,Mideast,Koreas,Far East,Latin America,North America,South America,Central America,Southeast Asia,Scandinavia,Balkans,Caucasus,Caribbean,Arctic,Antarctica,Atlantic,Pacific,Mediterranean,Persian Gulf,Gulf,English Channel,Great Lakes,Red Sea,Black Sea,Baltic,Baltic Sea,Adriatic,Caspian,North Sea,South China Sea,East China Sea,Yellow Sea,East Sea,Alps,Andes,Himalayas,Amazon,Nile,Danube,Rhine,Mekong,Yangtze,Sahara,Horn of Africa,Korean Peninsula,Kashmir,Line of Control,Centre Court,Court One,Silesia,Benelux,Indochina,Third World,Mars,Earth,Strait of Hormuz,West Indies,Czechoslovakia,Korea,Cambridge,Victoria,Hamilton,Kingston,Georgetown,Santiago,San Jose,Richmond,Springfield,Portland,Columbus,Rochester,Albany,Lincoln,Cordoba,Tripoli,Wellington,Macedonia,Punjab,Kurdistan,Columbia,Durham,Madison,Jackson
`;

/** Large cities and much-named places by country, ISO 3166-1 alpha-2. Where a name is as well known elsewhere it stands under `??`. */
export const cities = `
AE|Dubai,Sharjah
AF|Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Helmand
AR|Cordoba,Mendoza,Patagonia
AT|Salzburg,Innsbruck,Graz,Linz,Tyrol
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Queensland,New South Wales,Tasmania,Gold Coast
AZ|Nagorno-Karabakh
BA|Banja Luka,Mostar,Srebrenica,Tuzla,Pale,Republika Srpska,Bihac
BD|Chittagong
BE|Antwerp,Ghent,Bruges,Liege,Charleroi,Flanders,Wallonia
BR|Rio de Janeiro,Sao Paulo,Salvador,Recife,Porto Alegre,Curitiba,Amazonas,Belo Horizonte
CA|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Quebec City,Yukon
CD|Goma,Lubumbashi,Bukavu,Kivu,Katanga,Kisangani
CH|Zurich,Geneva,Basel,Lausanne,Davos,Lucerne,Lugano,St. Moritz
CI|Abidjan
CL|Valparaiso
CM|Douala
CN|Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing,Xian,Hangzhou,Harbin,Dalian,Tibet,Lhasa,Xinjiang,Guangdong,Sichuan,Fujian,Yunnan,Hainan,Inner Mongolia,Hebei,Shenyang,Qingdao,Urumqi,Xiamen,Zhejiang,Jiangsu,Shandong,Henan,Hubei,Hunan
CO|Medellin,Cali,Cartagena,Barranquilla
CU|Guantanamo,Guantanamo Bay
CZ|Brno,Ostrava
DE|Hamburg,Munich,Frankfurt,Cologne,Stuttgart,Dusseldorf,Dortmund,Leipzig,Dresden,Hanover,Bremen,Nuremberg,Bonn,Bavaria,Saxony,Potsdam,Karlsruhe,Mannheim,Wiesbaden,Bochum,Duisburg,Rostock,Hesse
DK|Aarhus,Odense
EC|Guayaquil
EG|Alexandria,Luxor,Aswan,Suez,Sinai,Sharm el-Sheikh
ES|Barcelona,Valencia,Seville,Bilbao,Zaragoza,Malaga,Catalonia,Basque Country,Andalusia,Majorca,Mallorca,Ibiza,Canary Islands,Granada,San Sebastian,La Coruna
FI|Tampere,Espoo,Turku
FR|Marseille,Marseilles,Lyon,Lyons,Toulouse,Nice,Bordeaux,Strasbourg,Lille,Nantes,Cannes,Grenoble,Corsica,Normandy,Brittany,Calais,Le Havre,Montpellier,Metz,Rennes,Lens,Auxerre,Provence,Versailles
GB|Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Leicester,Southampton,Brighton,Coventry,Oxford,Wembley,Wimbledon,Aberdeen,Dundee,Yorkshire,Essex,Kent,Lancashire,Sussex,Surrey,Cornwall,Londonderry,Swansea,Plymouth,Norwich,Derby,Sunderland,Middlesbrough,Blackburn,Bolton,Blackpool,Ulster,Warwickshire,Derbyshire,Somerset,Hampshire,Middlesex,Gloucestershire,Leicestershire,Nottinghamshire,Durham,Worcestershire,Northamptonshire,Glamorgan,Silverstone,Ascot,Epsom,Aintree,Downing Street,Westminster,Heathrow,Trafalgar Square,Lockerbie,Perthshire,Stansted,Gatwick
GH|Kumasi
GR|Thessaloniki,Salonika,Piraeus,Crete,Corfu,Rhodes
HR|Split,Dubrovnik,Vukovar,Krajina
ID|Bali,Java,Sumatra,Aceh,Bandung,Surabaya,Borneo,Sulawesi,Irian Jaya,Medan
IE|Cork,Galway,Limerick
IL|Tel Aviv,Haifa,Beersheba,Eilat,Galilee,Negev,Ashkelon,Sderot
IN|Mumbai,Bombay,Calcutta,Kolkata,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Kerala,Gujarat,Assam,Bihar,Uttar Pradesh,Tamil Nadu,Karnataka,Maharashtra,West Bengal,Jammu,Srinagar,Goa,Lucknow,Rajasthan,Andhra Pradesh
IQ|Mosul,Basra,Kirkuk,Arbil,Irbil,Erbil,Fallujah,Najaf,Karbala,Tikrit,Anbar,Sulaimaniya,Kurdistan
IR|Isfahan,Mashhad,Shiraz,Qom,Tabriz,Natanz
IT|Milan,Turin,Naples,Florence,Venice,Bologna,Genoa,Palermo,Sicily,Sardinia,Tuscany,Verona,Parma,Bari,Trieste,Pisa,Lombardy,Siena,Imola,Monza,Lampedusa,Perugia,Udine,Brescia,Padua,Castel Gandolfo
JP|Osaka,Kyoto,Nagoya,Yokohama,Kobe,Hiroshima,Nagasaki,Fukuoka,Sapporo,Fukushima,Okinawa,Hokkaido,Nagano,Sendai,Kyushu,Niigata,Honshu,Narita,Chiba,Kanagawa
KE|Mombasa
KH|Angkor,Siem Reap
KR|Busan,Pusan,Incheon,Inchon,Daegu,Taegu,Daejeon,Taejon,Gwangju,Kwangju,Ulsan,Jeju,Suwon,Pyeongchang,Pohang,Changwon,Sejong,Gangneung,Gyeongju,Jeonju,Yongsan,Paju,Pyeongtaek,Icheon,Dokdo,Gyeonggi,Yeouido
KP|Yongbyon,Kaesong,Wonsan,Sinuiju,Punggye-ri,Panmunjom
KZ|Almaty,Baikonur
LB|Sidon,Tyre,Bekaa Valley
LY|Benghazi,Misrata,Sirte,Tobruk
MA|Casablanca,Marrakesh,Marrakech,Fez,Tangier,Western Sahara
MM|Mandalay,Rakhine
MX|Tijuana,Guadalajara,Monterrey,Acapulco,Chiapas,Cancun,Ciudad Juarez,Oaxaca,Sinaloa,Michoacan,Veracruz,Puebla,Culiacan
MY|Penang,Sabah,Sarawak,Johor,Putrajaya
NG|Lagos,Kano,Port Harcourt,Kaduna,Maiduguri
NL|Rotterdam,Utrecht,Eindhoven,Maastricht,Leiden,Groningen,Enschede,Haarlem
NO|Bergen,Stavanger,Trondheim,Lillehammer,Tromso,Svalbard
NZ|Auckland,Christchurch,Dunedin
PE|Cuzco,Cusco
PH|Mindanao,Luzon,Cebu,Davao,Quezon City,Subic,Marawi
PK|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Punjab,Sindh,Baluchistan,Balochistan,Waziristan,Swat
PL|Krakow,Cracow,Gdansk,Lodz,Wroclaw,Poznan,Katowice
PS|Gaza,Gaza Strip,Gaza City,West Bank,Hebron,Nablus,Jenin,Bethlehem,Jericho,Rafah,Khan Younis,East Jerusalem,Tulkarm,Qalqilya
PT|Porto,Oporto,Faro,Algarve,Madeira,Azores
RO|Timisoara,Constanta,Transylvania,Cluj
RS|Novi Sad,Nis,Vojvodina
RU|St. Petersburg,Saint Petersburg,Leningrad,Vladivostok,Novosibirsk,Yekaterinburg,Chechnya,Grozny,Siberia,Kaliningrad,Sochi,Dagestan,Ingushetia,Tatarstan,Kamchatka,Khasavyurt,Volgograd,Murmansk,Samara,Omsk,Rostov,Kazan,Sakhalin,Red Square,Beslan,Kursk,Belgorod
SA|Jeddah,Mecca,Medina,Dhahran
SD|Darfur
SE|Gothenburg,Malmo,Uppsala
SY|Aleppo,Homs,Hama,Golan Heights,Idlib,Raqqa,Latakia,Daraa,Palmyra
TH|Phuket,Chiang Mai,Pattaya
TR|Istanbul,Izmir,Antalya,Diyarbakir,Bursa,Adana,Gaziantep,Incirlik
TW|Kaohsiung,Taichung
TZ|Dar es Salaam,Zanzibar,Arusha
UA|Kharkiv,Odessa,Odesa,Lviv,Donetsk,Crimea,Sevastopol,Chernobyl,Dnipro,Mariupol,Luhansk,Donbas,Zaporizhzhia,Kherson,Bakhmut,Simferopol,Yalta
US|New York,New York City,Los Angeles,Chicago,Houston,Philadelphia,Dallas,San Diego,Detroit,San Francisco,Boston,Seattle,Denver,Baltimore,Miami,Atlanta,Cleveland,Pittsburgh,Cincinnati,Milwaukee,Minneapolis,St. Louis,Kansas City,New Orleans,Las Vegas,Indianapolis,Oakland,Phoenix,Tampa,Orlando,Sacramento,Nashville,Memphis,Louisville,Buffalo,Anchorage,Honolulu,Salt Lake City,Oklahoma City,San Antonio,Austin,Fort Worth,El Paso,Long Beach,Silicon Valley,Hollywood,Manhattan,Brooklyn,Bronx,Queens,Staten Island,Harlem,Wall Street,Long Island,Broadway,Madison Square Garden,Capitol Hill,White House,Jacksonville,Charlotte,Hartford,Newark,Albuquerque,Tucson,Omaha,Des Moines,Little Rock,St. Paul,Jersey City,Palo Alto,Berkeley,Malibu,Palm Springs,Palm Beach,Fort Lauderdale,Daytona Beach,Pebble Beach,Santa Fe,Santa Monica,Pasadena,Anaheim,New England,Midwest,Cape Canaveral,Los Alamos,Ground Zero,Times Square,Flushing Meadows,Providence,Baton Rouge,Salt Lake,Spokane,Tulsa,Wichita,Toledo,Syracuse,Chattanooga,Knoxville,Durham,Raleigh,Greensboro,Waco,Ferguson,Camp David,Mar-a-Lago,Aspen,Boca Raton,Beverly Hills,Bel Air,Key West,Bay Area,Gettysburg,Hawaii,Guam,Great Lakes,Central Park,Greenwich Village
UY|Punta del Este
UZ|Samarkand
VE|Maracaibo
VN|Ho Chi Minh City,Saigon,Da Nang,Haiphong,Hue
YE|Aden,Hodeidah,Taiz
ZA|Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth,KwaZulu-Natal,Gauteng,Transvaal
ZW|Bulawayo
??|Africa,Asia,Europe,Middle East,Far East,Latin America,North America,South America,Central America,Southeast Asia,Central Asia,East Asia,South Asia,Eastern Europe,Western Europe,Central Europe,Northern Europe,Scandinavia,Balkans,Caucasus,Caribbean,Arctic,Antarctica,Antarctic,Atlantic,Pacific,Mediterranean,Persian Gulf,Gulf of Mexico,Red Sea,Black Sea,Baltic,Baltic Sea,Adriatic,Caspian Sea,Caspian,North Sea,South China Sea,East China Sea,Yellow Sea,East Sea,West Sea,Sea of Japan,Indian Ocean,Pacific Ocean,Atlantic Ocean,Arctic Ocean,Alps,Andes,Himalayas,Rockies,Amazon,Nile,Danube,Rhine,Volga,Mekong,Ganges,Euphrates,Tigris,Sahara,Horn of Africa,West Africa,East Africa,Southern Africa,North Africa,Sub-Saharan Africa,Korean Peninsula,Arabian Peninsula,Iberian Peninsula,Kashmir,Benelux,Baltics,Indochina,Third World,Gulf,Mount Everest,Everest,Mars,Jupiter,Saturn,Venus,Hormuz,Strait of Hormuz,Suez Canal,Panama Canal,English Channel,Taiwan Strait,Bosporus,West Indies,Czechoslovakia,Bengal,Mesopotamia,Levant,Sahel,Americas,Eurasia,Oceania,Cambridge,Victoria,Hamilton,Kingston,Georgetown,Santiago,San Jose,Richmond,Springfield,Portland,Columbus,Rochester,Albany,Lincoln,Cordoba,Tripoli,Wellington,Korea,Macedonia,Punjab,Kurdistan,Columbia,Lancaster,Lexington,Bath,Boulder,Charleston,Concord,Dover,Jackson,Madison,Montgomery,Salem,Trenton,Worcester,Windsor,Arlington,Alexandria,Aurora,Burlington,Cumberland,Newport,Norfolk,Suffolk,Dorchester,Greenwich,Hampton,Essex,Somerset,Derry,Armagh
`;

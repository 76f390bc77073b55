/** Given names that news copy meets often, in lower case, by who bears them; those that are also common words open a name only before a capital. */
export const maleNames = `
aaron abdul abdullah adam ahmad ahmed akihiro alain alan albert alberto alejandro aleksandr alessandro alexander alexei alexey alfred ali allan allen
amir anatoly anders andreas andrei andres andrew andrey andy anthony antonio arthur arturo barack barry ben benjamin bernard bernie bill billy bob
bobby boris brad brandon brendan brett brian bruce bryan calvin carl carlo carlos chad charles charlie christopher chuck clarence claude claudio colin
craig daniel danny darren darryl dave david denis dennis derek derrick diego dmitry dominic donald doug douglas duncan ed eddie eduardo edward edwin
ehud eli emmanuel enrico eric erik ernest ernesto erwin eugene evgeny fabio felipe felix fernando fidel filippo florian francesco francisco franco
francois frank franz fred frederic friedrich gareth gary gavin geoff geoffrey george georges georgy gerald gerard gerhard gianni gilbert gilles
giovanni giulio giuseppe glenn goran gordon graeme graham greg gregory gunter guillermo gustavo hamid hans harold harry hasan hassan hector heinz
helmut henri henrik henry herbert herman hideo hiroshi howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ivan jack jacob jacques jaime
jake james jason javier jean-claude jeff jeffrey jeremy jerome jerry jesus jim jimmy jiri joachim joe joel johan john johnny jonas jonathan jorge jose
josef joseph josh joshua juan julio jurgen justin karim karl kazuo keith ken kenji kenneth kevin khaled khalid klaus kobe kofi konstantin kurt kyle larry
lars laurent lawrence lee leo leon leonard leonid leroy lewis lloyd lorenzo louis luc luca lucas luis luiz luke magnus mahmoud malcolm manuel marc
marcel marcelo marco marcos marcus mario mark markus martin marty marvin massimo matt matthew maurice mauro michael miguel mikael mike mikhail mitch
mitchell mohamed mohammad mohammed moshe muhammad murray mustafa nathan nawaz neil nelson nicholas nicolas nigel nikolai nikolay norman olaf oleg
oliver olivier omar orlando oscar oswald otto owen pablo paolo pascal patrick paul pavel pedro peter petr petter phil philip philippe phillip pierre
rafael rainer raj rajiv ralf ralph ramon raul raymond recep renato ricardo richard rick robert roberto rodney rodolfo roger roland rolf ron ronald
ronnie roy ruben rudolf rudy rune rupert russell ryan saddam salman salvador samuel scott sean sebastian sergei sergey sergio seth shaun shawn shimon
shinzo silvio simon slobodan stanley stefan stefano stephen steve steven stewart stuart sven takashi takeshi tariq ted terence theodore thierry thomas
tim timothy todd tom tommy tony trevor umberto uwe vaclav valentin vasily vernon victor viktor vince vincent vitaly vladimir volodymyr walter warren
wasim wayne werner wilfried wilhelm william wolfgang xavier yasser yevgeny yitzhak yoshio yuri yury yusuf yves zoran
`;

export const femaleNames = `
alice amanda amy ana andrea angela anita ann anna anne annie annika barbara benazir beth betty brenda carla carol caroline catherine charlotte cheryl
christina christine cindy claire claudia colleen condoleezza cristina cynthia deborah denise diana diane donna doris dorothy eileen elaine elena
elizabeth ellen emily emma eva fatima fiona frances gloria hannah heather helen helena hillary ines ingrid irene irina isabel ivanka jane janet janice
jennifer jessica joan joanna joyce judith judy julia julie kamala karen kate katherine kathleen kathy katie keiko kelly kristin laura lauren lena
linda lisa liz loretta louise lucy marcia margaret maria marianne marie marilyn marine martha martina mary maureen maya megan melania melissa michelle
monica nancy naoko naomi natalia natasha nicola nicole olga pamela patricia paula peggy petra rachel rebecca rosa ruth sally samantha sandra sara
sarah sharon sheila sofia sonia stephanie susan svetlana sylvia tatiana teresa theresa tina ursula valerie vanessa veronica victoria virginia wanda
wendy yulia yvonne
`;

/** Borne by both, or in too many tongues to tell. */
export const otherNames = `
abu adrian al alex alexandre andre ariel carmen cary chris christian clark dale dan daniele dean dick don earl evan francis fumio gabriel gene georgia
gerry glen grace guy holly israel jackie jamie jan jay jean jesse jon jordan julian karel karin kenny kerry kim kirk lance laurie leslie lou lynn
marion max michel michele mick mika milan nick noel pat paulo randy ravi ray reggie rene rob robin rod roman ross sam sandy shane shannon shirley
sidney stan sue sydney terry tracy travis tyler valery will willie
`;

/** Family names of Korea, China and Vietnam: in copy from there they come first. */
export const familyNamesFirst = `
ahn bae baek ban bong byun cha chae chang chen cheng cheon cheong chiang cho choe choi chon chong choo chu chun chung deng ding do eom fan fang feng
gao geum gong guo gwak gwon ha ham han hao he heo ho hong hu hua huang huh hwang hyun im in jang jeon jeong ji jiang jin jo joo ju jun jung kang kim
ko koh koo ku kwak kwon le lee li liang lim lin liu lu luo ma mao min moon na nam ngo nguyen noh oh ouyang pak pan pang park peng pham pyo qi qian qin
qiu roh ryu seo seok shen shi shim shin sim sin so sohn son song suh suk sun sung tang tian tran tsai u um wang wei won woo wu xi xia xiao xie xu yan
yang yao ye yeom yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu
`;

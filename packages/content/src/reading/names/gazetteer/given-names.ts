/** Given names that news copy meets often, in lower case, by who bears them; those that are also common words open a name only before a capital. */
export const maleNames = `
aaron abdul adam ahmed akihiro alan albert alexander alexey ali andrew andrey anthony antonio barack ben benjamin bernard bernie bill bob boris brian
bruce carl carlos charles christopher craig daniel dave david dennis dmitry donald doug edward emmanuel eric francois frank fred gary george georgy
gordon greg hans harry hassan henry hugo ibrahim ivan jack jacob jacques james jason jean-claude jeff jeffrey jeremy jerry jim joe john jonathan jorge
jose joseph juan justin karl keith ken kenji kenneth kevin larry lee luis marco mario mark markus martin matthew michael mike mohamed mohammed
nicholas nicolas nikolay oleg omar oscar patrick paul pedro peter petter philip pierre ralph raymond recep richard rick robert roger ron ronald roy
rune russell sergei stephen steve steven takashi ted thomas tim timothy tom tony victor vladimir walter wayne william yoshio yury yusuf
`;

export const femaleNames = `
alice amanda amy andrea angela anita ann anna anne annie annika barbara benazir betty carla carol caroline catherine charlotte christina christine
claire claudia condoleezza cristina cynthia deborah diana diane donna dorothy elena elizabeth ellen emily emma eva fatima frances gloria hannah
heather helen hillary irina ivanka jane janet jennifer jessica joan joanna judith judy julia julie kamala karen kate katherine kathleen katie keiko
kelly laura lena linda lisa liz loretta lucy margaret maria marianne marie marine martha mary megan melania melissa michelle monica nancy natalia
nicola nicole olga pamela patricia rachel rebecca rosa ruth samantha sandra sarah sharon sheila sofia sonia stephanie susan svetlana theresa tina
ursula valerie vanessa victoria virginia wendy yulia
`;

/** Borne by both, or in too many tongues to tell. */
export const otherNames = `
abdullah abu adrian ahmad al alain alberto alejandro aleksandr alessandro alex alexandre alexei alfred allan allen amir ana anatoly anders andre
andreas andrei andres andy ariel arthur arturo barry beth billy bobby brad brandon brenda brendan brett bryan calvin carlo carmen cary chad charlie
cheryl chris christian chuck cindy clarence clark claude claudio colin colleen dale dan daniele danny darren darryl dean denis denise derek derrick
dick diego dominic don doris douglas duncan earl ed eddie eduardo edwin ehud eileen elaine eli enrico erik ernest ernesto erwin eugene evan evgeny
fabio felipe felix fernando fidel filippo fiona florian francesco francis francisco franco franz frederic friedrich fumio gabriel gareth gavin gene
geoff geoffrey georges georgia gerald gerard gerhard gerry gianni gilbert gilles giovanni giulio giuseppe glen glenn goran grace graeme graham gregory
guillermo gunter gustavo guy hamid harold hasan hector heinz helena helmut henri henrik herbert herman hideo hiroshi holly howard hubert hugh hussein
ian igor ilya imran ines ingrid irene isaac isabel israel jackie jaime jake jamie jan janice javier jay jean jerome jesse jesus jimmy jiri joachim
joel johan johnny jon jonas jordan josef josh joshua joyce julian julio jurgen karel karim karin kathy kazuo kenny kerry khaled khalid kim kirk klaus
kobe kofi konstantin kristin kurt kyle lance lars lauren laurent laurie lawrence leo leon leonard leonid leroy leslie lewis lloyd lorenzo lou louis louise
luc luca lucas luiz luke lynn magnus mahmoud malcolm manuel marc marcel marcelo marcia marcos marcus marilyn marion martina marty marvin massimo matt
maureen maurice mauro max maya michel michele mick miguel mika mikael mikhail milan mitch mitchell mohammad moshe muhammad murray mustafa naoko naomi
natasha nathan nawaz neil nelson nick nigel nikolai noel norman olaf oliver olivier orlando oswald otto owen pablo paolo pascal pat paula paulo pavel
peggy petr petra phil philippe phillip rafael rainer raj rajiv ralf ramon randy raul ravi ray reggie renato rene ricardo rob roberto robin rod rodney
rodolfo roland rolf roman ronnie ross ruben rudolf rudy rupert ryan saddam sally salman salvador sam samuel sandy sara scott sean sebastian sergey
sergio seth shane shannon shaun shawn shimon shinzo shirley sidney silvio simon slobodan stan stanley stefan stefano stewart stuart sue sven sydney
sylvia takeshi tariq tatiana terence teresa terry theodore thierry todd tommy tracy travis trevor tyler umberto uwe vaclav valentin valery vasily
vernon veronica viktor vince vincent vitaly volodymyr wanda warren wasim werner wilfried wilhelm will willie wolfgang xavier yasser yevgeny yitzhak
yuri yves yvonne zoran
`;

/** Family names of Korea, China and Vietnam: in copy from there they come first. */
export const familyNamesFirst = `
ahn bae baek ban bong byun cha chae chang chen cheng cheon cheong chiang cho choe choi chon chong choo chu chun chung deng ding do eom fan fang feng
gao geum gong guo gwak gwon ha ham han hao he heo ho hong hu hua huang huh hwang hyun im in jang jeon jeong ji jiang jin jo joo ju jun jung kang kim
ko koh koo ku kwak kwon le lee li liang lim lin liu lu luo ma mao min moon na nam ngo nguyen noh oh ouyang pak pan pang park peng pham pyo qi qian qin
qiu roh ryu seo seok shen shi shim shin sim sin so sohn son song suh suk sun sung tang tian tran tsai u um wang wei won woo wu xi xia xiao xie xu yan
yang yao ye yeom yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu
`;

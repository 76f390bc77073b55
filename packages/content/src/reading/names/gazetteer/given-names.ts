/** Given names that news copy meets often, in lower case; those that are also common words open a name only before a capital. */
export const givenNames = `
cary chad clark daniele georgia israel jordan virginia charlotte sydney martina maya naoko natasha petra yvonne mikael jiri helena ines filippo
aaron abdul abdullah abu adam adrian ahmad ahmed al alain alan albert alberto alejandro aleksandr alessandro alex alexander alexandre alexei alfred ali
alice allan allen amanda amir amy ana anatoly anders andre andrea andreas andrei andres andrew andy angela anita ann anna anne anthony antonio ariel
arthur arturo
barack barbara barry ben benjamin bernard bernie beth bill billy bob bobby boris brad brandon brenda brendan brent brett brian bruce bryan
calvin carl carla carlo carlos carmen carol caroline catherine charles charlie cheryl chris christian christine christopher chuck cindy claire clarence
claude claudia claudio colin colleen craig cristina cynthia
dale dan daniel daniele danny darren darryl dave david dean deborah denis denise dennis derek derrick diana diane dick diego dmitry dominic don donald
donna doris doug douglas duncan
earl ed eddie eduardo edward edwin ehud eileen elaine elena eli elizabeth ellen emily emma emmanuel enrico eric erik ernest ernesto erwin eugene eva
evan evgeny
fabio fatima felipe felix fernando fidel fiona florian frances francesco francis francisco franco francois frank franz fred frederic friedrich fumio
gabriel gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard gerry gianni gilbert gilles giovanni giulio giuseppe glen glenn
gloria goran gordon grace graeme graham greg gregory guillermo gunter gustavo guy
hamid hans harold harry hasan hassan heather hector heinz helen helmut henri henrik henry herbert herman hideo hillary hiroshi holly howard hubert hugh
hugo hussein
ian ibrahim igor ilya imran ingrid irene isaac isabel ivan
jack jackie jacob jacques jaime jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica
jesus jim jimmy joachim joan joe joel johan john johnny jon jonas jonathan jorge jose josef joseph josh joshua joyce juan judith judy julia julian
julie julio jurgen justin
karel karen karim karin karl kate katherine kathleen kathy katie kazuo keith kelly ken kenneth kenny kerry kevin khaled khalid kim kirk klaus kofi
konstantin kristin kurt kyle
lance larry lars laura lauren laurent laurie lawrence lee leo leon leonard leonid leroy leslie lewis lisa liz lloyd lorenzo lou louis louise luc luca
lucas lucy luis luiz luke lynn
magnus mahmoud malcolm manuel marc marcel marcelo marcia marco marcos marcus margaret maria marie marilyn mario marion mark martha martin martina marty
marvin mary massimo matt matthew maureen maurice mauro max megan melissa michael michel michele michelle mick miguel mika mike mikhail milan mitch
mitchell mohamed mohammad mohammed monica moshe muhammad murray mustafa
nancy naomi nathan nawaz neil nelson nicholas nick nicola nicolas nicole nigel nikolai noel norman
olaf oleg olga oliver olivier omar orlando oscar oswald otto owen
pablo pamela paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy peter petr phil philip philippe phillip pierre
rachel rafael rainer raj rajiv ralf ralph ramon randy raul ravi ray raymond rebecca recep reggie renato rene ricardo richard rick rob robert roberto
robin rod rodney rodolfo roger roland rolf roman ron ronald ronnie rosa ross roy ruben rudolf rudy rupert russell ruth ryan
saddam sally salman salvador sam samuel sandra sandy sara sarah scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila
shimon shinzo shirley sidney silvio simon slobodan sofia stan stanley stefan stefano stephanie stephen steve steven stewart stuart sue susan sven
sylvia
takeshi tariq tatiana ted terence teresa terry theodore theresa thierry thomas tim timothy tina todd tom tommy tony tracy travis trevor tyler
umberto ursula uwe
vaclav valentin valery vanessa vasily vernon veronica victor viktor vince vincent virginia vitaly vladimir volodymyr
walter wanda warren wasim wayne wendy werner wilfried wilhelm will william willie wolfgang
xavier
yasser yevgeny yitzhak yuri yves
zoran
`;

/** Family names of Korea, China and Vietnam: in copy from there they come first. */
export const familyNamesFirst = `
ahn bae baek ban bong byun cha chae chang chen cheng cheon cheong chiang cho choe choi chon chong choo chu chun chung deng ding do eom fan fang feng gao geum gong guo gwak gwon ha ham han hao he heo ho hong hu hua huang huh hwang hyun im in jang jeon jeong ji jiang jin jo joo ju jun jung kang kim ko koh koo ku kwak kwon le lee li liang lim lin liu lu luo ma mao min moon na nam ngo nguyen noh oh ouyang pan pang park peng pham pyo qi qian qin qiu roh ryu seo seok shen shi shim shin sim sin so sohn son song suh sun suk sung tang tian tran tsai u um wang wei won woo wu xi xia xiao xie xu yan yang yao ye yeom yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu
`;

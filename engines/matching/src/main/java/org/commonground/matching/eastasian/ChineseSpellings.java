package org.commonground.matching.eastasian;

/**
 * Syllables of Chinese names in Latin letters as they are written in Hong Kong, Singapore and
 * Taiwan, each with the Mandarin readings of the characters of names for which it stands, the
 * commonest first.
 *
 * <p>Those of Hong Kong were made for this project from readings of some six hundred characters in
 * the Unicode Han Database (kMandarin, kCantonese; version 15.0, its licence is in
 * UNICODE-LICENSE.txt beside the readings) by the spellings of that city; the others are facts put
 * together for this project.
 */
final class ChineseSpellings {
  static final String HONG_KONG =
      """
      ah ya; ai yi wei ni ai; am yan; an yan yin; ang ying; au ou; chai qi; chak ze; chan zhen can \
      chen; chang ceng zeng; chap ji; chau zhou zou qiu; che xie; chee zhi zi ci si; cheh xie; \
      cheng zheng; cheok zhuo; cheong xiang chang zhang jiang; cheuk zhuo; cheung xiang chang \
      zhang jiang; chi zhi zi ci si; chick ji zhi; chik ji zhi; chin qian; ching jing qing zheng \
      zhen cheng; chit jie; chiu zhao chao xiao; cho cao zu chu; choi cai zai; chong zhuang \
      chuang; chor chu; chou cao zu; chow zhou zou qiu; choy cai zai; chu zhu; chue zhu; chuen \
      quan chuan cun; chui cui xu; chuk zhu; chun zhen jun quan chun jin; chung zhong song zong \
      chong cong; fa hua; fah hua; fai hui; fan fen fan xun; fat fa; fee fei; fei fei; fey fei; fi \
      fei; fo huo ke; fock huo; fok huo; fong fang; foo fu hu; foon huan kuan; for huo ke; fu fu \
      hu; fui kui; fuk fu; fun fen huan xun kuan; fung feng; fut kuo; ha xia; hah xia; hai xie; \
      hak ke; ham han; han xian; hang heng xing hang; hau xiao hou qiao; hee xi qi; hei xi qi; \
      heong xiang; heung xiang; hey xi qi; hi xi qi; him qian; hin xuan xian; hing xing qing xin; \
      hiu xiao; ho hao he; hock xue he; hoi hai kai; hok xue he; hon han; hong kang hang; hor he; \
      hou hao; how hou; hoy hai kai; huen xuan; hui xu; hum han; hun xuan; hung hong xiong kong; \
      ka jia; kah jia; kai jie jia xi ji; kak ge; kam jin qin jian; kan qin jin jian gen; kang \
      geng; kat ji; kau qiu; kee qi ji; kei qi ji; keng jing; keong qiang jiang; keung qiang \
      jiang; key qi ji; ki qi ji; kin jian; king jing jin; kit jie; kiu jiao qiao; ko gao; kock \
      jue hao; kok jue hao; kon gan; kong gang jiang; koo gu; kot ge; kou gao; kow qiu; ku gu; \
      kuen juan quan; kui ju qu; kuk ju; kum jin qin; kun juan qin jin quan gen; kung gong; kut \
      ji; kwai gui ji; kwan jun kun qun guan; kwo ge guo; kwock guo; kwok guo; kwong guang; kwor \
      ge guo; kwun jun kun qun; lai li; lam lin lan; lan lan; lap li; lau liu; lee li; lei li; \
      leok lue; leong liang; leuk lue; leung liang; ley li; li li; lick li; lik li; lin lian; ling \
      ling; lit lie; liu liao; lo lu luo; lock le luo; lok le luo; long lang; lor luo; lou lu; low \
      liu; lui lei lu; luk lu; lum lin; lun lun lin; lung long; lup li; lut lu; ma ma; mah ma; mai \
      mai; mak mo mai; man min wen man wan; mang meng; mau mao; mee mei wei; mei mei wei; mey mei \
      wei; mi mei wei; ming ming; miu miao; mo wu mao; mock mo; mok mo; mong wang; moon man; mou \
      wu mao; mow mao; mui mei; muk mu; mun min wen man; mung meng; nam nan; nang neng; nga ya; \
      ngah ya; ngai yi wei ni ai; ngam yan; ngan yan yin; ngo e; ngock yue; ngok yue; ngor e; ngun \
      yin; nim nian; ning ning; no na nu; nock nuo; nok nuo; nor na; nou nu; nui nu; nung nong; \
      ock yue; oi ai; ok yue; on an; or ke e; ow ou; oy ai; pak bai bei bo; pan bin; pang peng; \
      pau bao; pee bei; pei bei; pey bei; pi bei; pick bi; pik bi; ping bing ping; pit bi; po bao \
      bo bu; pock bo; pok bo; pong bang; poon ben pan; por bo; pou bao bu; pui pei bei; pun bin \
      ben pan; pung peng; sai xi shi; sam shen sen chen xin qin; san xin shan chen shen; sang \
      sheng; sau xiu shou; see shi si cai; sek shi shuo xi; seong xiang shuang shang; seung xiang \
      shuang shang; shan xin shan chen shen; shang sheng; shau xiu shou; shee shi si cai; shek shi \
      shuo xi; sheong xiang shuang shang; sheung xiang shuang shang; shi shi si cai; shick shi; \
      shik shi; shim chan; shing cheng sheng xing; shit xue; shiu xiao shao zhao; sho su; shou su; \
      show xiu shou; shu shu; shue shu; shuen xuan sun; shuet xue; shui rui shui cui; shuk shu; \
      shum shen sen chen xin qin; shun xin xuan chun shun chen; shung song chong; shut xue shu; si \
      shi si cai; sick shi; sik shi; sim chan; sin xian shan qian; sing cheng sheng xing; sit xue; \
      siu xiao shao zhao; so su; sou su; sow xiu shou; su shu; sue shu; suen xuan sun; suet xue; \
      sui rui shui cui; suk shu; sum shen sen chen xin qin; sun xin xuan chun shun chen; sung song \
      chong; sut xue shu; sze shi si cai; tai da tai dai; tak de; tam tan; tang deng teng; tat da; \
      tee de; tei de; tey de; ti de; tick di; tik di; tim tian; tin tian dian; ting ting ding; tit \
      tie; tiu diao; to tao dao du tu dou; toi dai; tong tang dang; tou tao dao du tu dou; toy \
      dai; tsai qi; tsak ze; tsan zhen can chen; tsang ceng zeng; tsap ji; tsau zhou zou qiu; tse \
      xie; tsee zhi zi ci si; tseh xie; tseng zheng; tseok zhuo; tseong xiang chang zhang jiang; \
      tseuk zhuo; tseung xiang chang zhang jiang; tsi zhi zi ci si; tsick ji zhi; tsik ji zhi; \
      tsin qian; tsing jing qing zheng zhen cheng; tsit jie; tsiu zhao chao xiao; tso cao zu chu; \
      tsoi cai zai; tsong zhuang chuang; tsor chu; tsou cao zu; tsow zhou zou qiu; tsoy cai zai; \
      tsu zhu; tsue zhu; tsuen quan chuan cun; tsui cui xu; tsuk zhu; tsun zhen jun quan chun jin; \
      tsung zhong song zong chong cong; tsze zhi zi ci si; tuen duan; tun duan dun; tung dong \
      tong; un yin; wa hua; wah hua; wai wei hui huai; wak hua; wan yun yin wen; wang hong; wat \
      qu; wing rong yong; wo he; wong wang huang; woo hu; woon huan yuan; wor he; wu hu; wui hui; \
      wun yun huan yuan yin wen; wut qu; yam qin xin yin ren; yan xin ren yin en zhen; yat ri yi; \
      yau you qiu; ye ye; yee yi qi er; yeh ye; yeok yue ruo; yeong yang rang; yeuk yue ruo; yeung \
      yang rang; yi yi qi er; yick yi; yik yi; yim yan; yin yan xian ran; ying ying; yip ye; yiu \
      yao; yow you qiu; yu yu ru; yue yu ru; yuen yuan wan; yuet yue; yui rui; yuk yu xu; yum qin \
      xin yin ren; yun yuan xin ren wan yin; yung rong yong weng; yut yue ri yi\
      """;

  static final String ELSEWHERE =
      """
      beng ming; meng ming; hock fu; huck fu; seng cheng sheng sheng xing; sheng sheng; kiat jie \
      ji; hwee hui; huey hui; hooi hui; siew xiu xiao shou; siu xiu xiao shou; lay li; leng ling; \
      choon chun jun; keng qing jing; kheng qing; teck de; tek de; wee wei huang; chye cai zai; \
      kok guo; kim jin; swee rui shui; guan yuan; poh bao bo; eng rong ying yong; geok yu; giok \
      yu; gek yu; bee mei mi; hoon yun fen xun; huat fa; soon shun; hong feng hong fang; tiong \
      zhong zhang; ek yi ye; chin zhen jin qin; sim xin shen; boon wen; khoon kun; thiam tian; \
      peng ping; heng xing heng xiong; aik yi; ann an; bok mu; buan man; cheow zhao; chiang zhang \
      jiang; chuan quan chuan; chwee shui; ean yan; ghee yi; gim jin yin; goh wu e; han han; hean \
      xian; hiang xiang; hiong xiong; hoe he hui; hua hua; huan fan huan; hui hui hui; ing ying \
      rong; inn yin; jin ren ren; jit ri; joo yu; kah jia; kay jia; keat jie; keong qiang gong; \
      khai kai; khim qin; khong kong; kian jian; kiong qiang; kong guang gang; kuan kuan; kwang \
      guang; lai lai; lam nan; lan lan; lian lian; liang liang; liong long liang; loong long; luan \
      luan; mui mei; ngee yi; ngiap ye; nyuk yu; pheng ping; phek bi; pin bin; pooi pei; sai shi; \
      san shan; seah xie; see shi si; seok shu; siok shu; shyan xian; siak xi; siang xiang; sin \
      xin; sing sheng xing; sok shu; sui shui rui; suan xuan shan; tat da; tee di; thai tai; thong \
      tong; tian tian zhang; tin zhen; toh zhuo du; tong dong tang; tuan duan; tuck de; un en; wan \
      wan yuan; yen yan; yew you yao; yih yi; yock yao; yoke yu; yuet yue; yun yun; zhi zhi; ngoh \
      wu; lim lin; tan chen; ong wang; ng huang wu; koh xu gao; teo zhang; chua cai; yeo yang; sim \
      shen; tay zheng; low liu luo; toh du zhuo; quek guo; sia xie; teng deng; loh luo; pek bai \
      bi; hsing xing; choong zhong; chooi cui shui; foong feng fang; kin jian; kean jian; khuan \
      kuan; kooi gui; lean lian; leong liang; mooi mei; ngan yan yin; phaik bi; pui pei; saw shao \
      su; shuen xuan; sieng sheng; sook shu; sze si shi; thye tai; tiang zhang; tsin zhen; voon \
      wen; wai wei hui; weng rong yong wing; yean yan; yee yi yu; yin yan xian ying; ying ying; \
      yit ri yi; yoon yun; yoong rong yong; yun yun ren; jyh zhi; shyh shi; jia jia; shiow xiu; \
      shyu xu; shiu xiu xu; shiuan xuan; shiang xiang; shiau xiao; shing xing; yeu yue yu; yuh yu; \
      yeou you; horng hong; jong zhong; jeng zheng; jau zhao; jaw zhao; jou zhou; jow zhou; chyi \
      qi; chyuan quan; chiou qiu; chiow qiao; jiuan juan; jiunn jun; jiun jun; jye jie; jinn jin; \
      jenn zhen; jang zhang; jung zhong rong; jwo zhuo; shoou shou; shuenn shun; wey wei; woei \
      wei; wenn wen; yann yan; yeong yong; yng ying; tarng tang; terng teng; perng peng; parn pan; \
      liou liu; leu lu; luoh luo; lii li; jaan zhan; gwo guo; gau gao; gow gou; ger ge; der de; \
      dar da; dah da; bor bo; bair bai; bey bei; bing bing; ming ming; maw mao; mou mou; nian \
      nian; tzong zong; tzung zong; tzu zi ci; tze zi ci; tzy zi; tsyr ci; syh si; ssu si; sy si; \
      hwa hua; hwang huang; hwai huai; chern chen; cherng cheng; chwan chuan; chuang chuang \
      zhuang; chyn qin; chyng qing; ching jing qing qin; jing jing; hsun xun; chieh jie qie; chih \
      zhi chi; yi yi; yu yu you; rong rong; jui rui; juei rui; jou rou zhou; jan ran zhan; jen ren \
      zhen; lang lang; long long; lung long\
      """;

  private ChineseSpellings() {}
}

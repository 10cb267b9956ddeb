package org.commonground.matching.eastasian;

import java.util.HashMap;
import java.util.Map;

/**
 * Family names of China and Korea as the languages that share a character write them in Latin
 * letters: 陳 is Chen in Mandarin, Chan in Cantonese, Tan in Hokkien. Facts put together for this
 * project; a spelling that stands for several names is in one group only, the commonest.
 */
public final class FamilyNames {
  private static final String[] GROUPS = {
    "li lee ri rhee rhie yi lei ly",
    "wang wong ong huang hwang vong heng wee bong",
    "chen chan tan chin tran tam tham",
    "zhang chang cheung teo cheong jang teoh chong tiong",
    "lin lam lim rim im lum ling",
    "wu ng goh woo oh ngo go",
    "liu lau low lew liew yoo yu ryu lao yoe",
    "yang yeung yeo young yong yeoh ieong",
    "zhao chao chiu jo cho cheo chew teow",
    "zhou chow chau chou joo ju",
    "xu hsu hui koh heo hur huh hoh seo suh khoo kho",
    "sun suen soon suan son sohn sng",
    "he ho hor ha hoe",
    "guo kuo kwok kwak quek koay kuok gwak kwek",
    "luo lo law loh lok",
    "liang leung leong neo nio niu",
    "song sung soong seong",
    "zheng cheng cheang tay chung jung jeong teh",
    "xie tse tze hsieh chia cheah sia",
    "feng fung fong pang",
    "tang tong dang thng dong",
    "deng teng",
    "xiao hsiao siu siew sio seow siauw",
    "cai tsai chua choy tsoi chai chye tjoa",
    "cui tsui choi choe chwe chui",
    "pan poon phua phoon",
    "yuan yuen won wan",
    "ye yip yap ip yeh yup iap",
    "su so soo sou saw",
    "lu lyu lui loo luk lv",
    "jiang kiang keung chiang kang gang geung",
    "zhu chu choo cheu",
    "tian tien tin",
    "shen sum sim shim sam sham",
    "ren yam yum yim",
    "fan hwan fann",
    "shi shek sek seok suk sze",
    "yao yiu yeow yaw",
    "jin kam kim gim ghim kum",
    "bai pai paik baek paek back",
    "piao park pak bak bahk",
    "wen man mun moon boon",
    "an on ahn oan",
    "han hon hahn hann",
    "shin sin xin shinn",
    "quan kwon gwon kwan guan",
    "yin yoon yun youn",
    "roh noh no ro",
    "jeon chon jun",
    "pei bae pae",
    "gao ko kou",
    "gu koo ku goo",
    "hong hung ang",
    "nan nam nahm",
    "zeng tsang tseng",
    "ou au ow",
    "situ szeto seto szetho",
    "lai lye loy",
    "mai mak mok",
    "kong gong kung",
    "zhuang chuang chng",
    "yan ngan gan",
    "du to toh tou",
    "ma mah beh",
    "dai tai",
    "qiu yau hew hiew",
    "ding ting",
    "louis loi",
    "cao tso chaw",
    "hou hau hao",
    "fu foo poh",
    "jia ka",
    "wei ngai gui ngoi wi",
    "giam eom um",
  };
  private static final Map<String, Integer> GROUP_OF = new HashMap<>();

  static {
    for (int group = 0; group < GROUPS.length; group++) {
      for (String name : GROUPS[group].split(" ", -1)) {
        GROUP_OF.putIfAbsent(name, group + 1);
      }
    }
  }

  private FamilyNames() {}

  /**
   * The group of a family name.
   *
   * @param letters in small letters, as written
   * @return 0 for other words, otherwise 1 to {@link #groups()}
   */
  public static int groupOf(String letters) {
    return GROUP_OF.getOrDefault(letters, 0);
  }

  /**
   * How many groups there are.
   *
   * @return the highest number that {@link #groupOf} gives
   */
  public static int groups() {
    return GROUPS.length;
  }
}

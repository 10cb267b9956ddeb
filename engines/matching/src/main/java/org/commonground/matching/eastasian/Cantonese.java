package org.commonground.matching.eastasian;

/**
 * Syllables of names as they are written in Hong Kong and among Chinese abroad, each with the
 * Mandarin reading of the character that it most often stands for. Facts put together for this
 * project; words that are names elsewhere are left out.
 */
final class Cantonese {
  static final String SPELLINGS =
      """
      siu xiao kwok guo keung qiang fai hui yuk yu yuet yue wah hua kit jie tak de hoi hai \
      kwong guang cheung zhang leung liang leong liang yeung yang fung feng hing xing shing sheng \
      wing yong yat yi yau you yiu yao yip ye yuen yuan sze si tsz zi mui mei pik bi sau xiu hau hao \
      kuen quan kwai gui luen lian luk lu lui lei mau mao ngai wei ngan yan pui pei shek shi sek shi \
      shui shui shuk shu suet xue suk shu suen xuan wui hui hok xue hung hong kau jiu kiu qiao kuk ju \
      yik yi cheuk zhuo chor chu chuk zhu chau zhou chow zhou tsun jun kwan jun tsang zeng tse xie \
      tso zuo poon pan mok mo fong fang fok huo yeo yang chiew zhao neoh liang tsoi cai szeto situ \
      ying ying hsien xian heung xiang kwan guan yim yan yee yi lok le loy lai choy cai\
      """;

  private Cantonese() {}
}

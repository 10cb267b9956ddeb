package org.commonground.matching.eastasian;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Korean names in Latin letters: syllables by the arithmetic of the Unicode block and the Revised
 * Romanization, family names as their bearers usually write them.
 *
 * @see "The Unicode Standard, section 3.12, Hangul syllable decomposition"
 */
final class HangulName {
  private static final char FIRST_SYLLABLE = 0xac00;
  private static final char LAST_SYLLABLE = 0xd7a3;
  private static final String[] FIRST = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);
  private static final String[] VOWEL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
  private static final String[] LAST =
      " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);
  private static final Map<String, String> FAMILY_NAMES = new HashMap<>();

  static {
    String pairs =
        """
        김 kim 이 lee 리 ri 박 park 최 choi 정 jeong 강 kang 조 cho 윤 yoon 장 jang 임 lim 림 rim \
        한 han 오 oh 서 seo 신 shin 권 kwon 황 hwang 안 ahn 송 song 류 ryu 유 yoo 전 jeon 홍 hong \
        고 ko 문 moon 양 yang 손 son 배 bae 백 baek 허 heo 남 nam 심 shim 노 roh 로 ro 하 ha 곽 kwak \
        성 sung 차 cha 주 joo 우 woo 구 koo 민 min 진 jin 지 ji 엄 um 원 won 천 chun 방 bang 공 kong \
        현 hyun 함 ham 여 yeo 려 ryo 염 yum 변 byun 추 choo 도 do 석 seok 선 sun 설 seol 마 ma 길 gil \
        연 yeon 위 wi 표 pyo 명 myung 기 ki 반 ban 왕 wang 금 keum 옥 ok 육 yook 인 in 맹 maeng \
        제 je 모 mo 탁 tak 국 kook 어 eo 은 eun 편 pyun 용 yong 남궁 namgung 선우 sunwoo 황보 hwangbo \
        제갈 jegal 사공 sagong 독고 dokgo 서문 seomoon\
        """;
    String[] words = pairs.split(" +", -1);
    for (int i = 0; i < words.length; i += 2) {
      FAMILY_NAMES.put(words[i], words[i + 1]);
    }
  }

  private HangulName() {}

  /**
   * Whether a character is Hangul.
   *
   * @param c a character
   * @return true for syllables and for the letters of which they are made
   */
  static boolean isHangul(char c) {
    return (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) || (c >= 0x1100 && c <= 0x11ff);
  }

  /**
   * The words of a run of Hangul.
   *
   * @param text a name
   * @param from where the run begins
   * @param to where it ends, exclusive
   * @return the family name and the given name when the run is the whole name, else one word
   */
  static List<Word> words(String text, int from, int to) {
    String whole = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    boolean alone = from == 0 && to == text.length() && whole.length() == to - from;
    int family = alone && whole.length() > 1 ? family(whole) : 0;
    String only = FAMILY_NAMES.get(whole);
    if (family == 0 || family == whole.length()) {
      return List.of(new Word(from, to, only == null ? syllables(whole) : only, false));
    }
    String first = FAMILY_NAMES.getOrDefault(whole.substring(0, family), "");
    return List.of(
        new Word(from, from + family, first, false),
        new Word(from + family, to, syllables(whole.substring(family)), false));
  }

  /** The length of the family name; 0 where none is known or nothing would follow. */
  private static int family(String whole) {
    int two = whole.length() > 2 ? known(whole.substring(0, 2)) : 0;
    return two > 0 ? two : whole.length() > 4 ? 0 : known(whole.substring(0, 1));
  }

  private static int known(String name) {
    return FAMILY_NAMES.containsKey(name) ? name.length() : 0;
  }

  private static String syllables(String word) {
    var latin = new StringBuilder(word.length() * 4);
    for (int i = 0; i < word.length(); i++) {
      int at = word.charAt(i) - FIRST_SYLLABLE;
      if (at >= 0 && at <= LAST_SYLLABLE - FIRST_SYLLABLE) {
        latin.append(FIRST[at / 588]).append(VOWEL[at % 588 / 28]).append(LAST[at % 28]);
      }
    }
    return latin.toString();
  }
}

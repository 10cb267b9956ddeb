package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For what each spelling of a syllable may stand, in Mandarin as pinyin, in Korean by the Revised
 * Romanization: several where systems write several syllables alike.
 */
final class SyllableReadings {
  private static final String KOREAN =
      """
      ga gak gan gang gap gae geon geol geom gyeong gyeom gyu gyun go gon gong gwan gwang gu guk gun \
      gwon gi gil geun geum na nam nae no dae do dong deok du rae ryong ryeol ryeon ri rim rin man \
      myeong mo mu mun mi min beom byeong byeol bo bok bong bu bin sa san sang seo seok seon seol \
      seong se so sol su suk sun seung si sik sin a an yang yeo yeon yeong ye o ok wan yong u uk un \
      ung won wol yu yun eun ik in il im ja jae jeon jeong je jo jong ju jun jung ji jik jin cha \
      chan chang chae cheol cheong cho chun chung chi chil tae taek pil ha hak han hae hyang heon \
      hyeok hyeon hyeong hye ho hong hwa hwan hui hun hyo heung seop bae gyo yul yeol yeop gyeol gwi \
      nan da dal dam deuk ran ryang reum rok ryun mae myeon mok baek bang byeon pyo pyeong sae sam \
      seul sul song syeon ae eo eom eok eul ui yun yung jan jeop jeung chul cheon chu tak hwi hyeop \
      hu haeng jang ram jwa\
      """;

  private final Map<String, Set<String>> mandarin = new LinkedHashMap<>();
  private final Map<String, Set<String>> korean = new LinkedHashMap<>();

  SyllableReadings() {
    for (String syllable : Pinyin.syllables()) {
      mandarin(syllable, syllable);
    }
    for (String syllable : Pinyin.syllables()) {
      mandarin(Pinyin.wadeGiles(syllable), syllable);
      mandarin(Pinyin.ofTaiwan(syllable), syllable);
    }
    table(ChineseSpellings.HONG_KONG);
    table(ChineseSpellings.ELSEWHERE);
    for (String syllable : KOREAN.split(" ", -1)) {
      for (String spelling : Korean.spellingsOf(syllable)) {
        korean.computeIfAbsent(spelling, it -> new LinkedHashSet<>()).add(syllable);
      }
    }
  }

  private void table(String rows) {
    for (String row : rows.split("; ", -1)) {
      String[] words = row.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        mandarin(words[0], words[i]);
      }
    }
  }

  private void mandarin(String spelling, String syllable) {
    mandarin.computeIfAbsent(spelling, it -> new LinkedHashSet<>()).add(syllable);
  }

  /** All spellings. */
  Set<String> spellings() {
    Set<String> all = new LinkedHashSet<>(mandarin.keySet());
    all.addAll(korean.keySet());
    return all;
  }

  /** What a spelling may stand for in Mandarin, the likeliest first. */
  List<String> mandarin(String spelling) {
    return new ArrayList<>(mandarin.getOrDefault(spelling, Set.of()));
  }

  /** What a spelling may stand for in Korean. */
  List<String> korean(String spelling) {
    return new ArrayList<>(korean.getOrDefault(spelling, Set.of()));
  }
}

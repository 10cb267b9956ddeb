package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings of Japanese given names in Chinese characters: of characters that are a name alone, and
 * of characters as parts of names; in Hepburn's letters without long vowels, the commonest first.
 * Facts put together for this project.
 */
final class JapaneseGivenNames {
  private static final int MOST = 12;
  private static final int LONGEST = 3;

  private static final Map<String, List<String>> ALONE =
      table(
          """
          誠 makoto; 健 ken takeshi; 武 takeshi; 茂 shigeru; 清 kiyoshi; 勇 isamu yu; 進 susumu; 実 minoru; \
          豊 yutaka; 正 tadashi masashi; 隆 takashi; 孝 takashi; 博 hiroshi; 浩 hiroshi; 弘 hiroshi; 宏 hiroshi; \
          寛 hiroshi; 明 akira; 昭 akira; 晃 akira ko; 彰 akira; 章 akira; 聡 satoshi; 哲 satoshi tetsu; \
          智 satoshi tomo; 悟 satoru; 修 osamu shu; 治 osamu; 勉 tsutomu; 学 manabu; 剛 takeshi tsuyoshi go; \
          毅 tsuyoshi takeshi; 猛 takeshi; 豪 go; 薫 kaoru; 渉 wataru; 翼 tsubasa; 光 hikaru; 純 jun; \
          淳 jun atsushi; 潤 jun; 順 jun; 蓮 ren; 翔 sho kakeru; 駿 shun; 俊 shun; 亮 ryo; 諒 ryo; 涼 ryo; \
          遼 ryo; 樹 itsuki; 匠 takumi; 巧 takumi; 拓 taku hiraku; 陸 riku; 海 kai umi; 空 sora; 湊 minato; \
          稔 minoru; 均 hitoshi; 仁 hitoshi jin; 保 tamotsu; 望 nozomi; 恵 megumi; 愛 ai; 彩 aya; 綾 aya; \
          舞 mai; 楓 kaede; 葵 aoi; 茜 akane; 桜 sakura; 遥 haruka; 円 madoka; 泉 izumi; 梓 azusa; 翠 midori; \
          緑 midori; 碧 aoi midori; 瞳 hitomi; 忍 shinobu; 歩 ayumu ayumi; 優 yu masaru; 勝 masaru; \
          大 dai hiroshi; 忠 tadashi; 力 chikara; 司 tsukasa; 昇 noboru; 登 noboru; 操 misao; 栞 shiori; \
          香 kaori; 馨 kaoru; 静 shizuka; 藍 ai; 蘭 ran; 凛 rin; 凜 rin; 玲 rei; 怜 rei; 雅 miyabi masashi; \
          潔 kiyoshi; 徹 toru tetsu; 透 toru; 亨 toru; 満 mitsuru; 充 mitsuru; 護 mamoru; 守 mamoru; 衛 mamoru; \
          敦 atsushi; 厚 atsushi; 篤 atsushi; 洋 hiroshi yo; 努 tsutomu; 栄 sakae; 巌 iwao; 崇 takashi; \
          貴 takashi; 敬 takashi; 尚 hisashi takashi; 久 hisashi; 恒 hisashi; 幸 yuki miyuki; 雪 yuki; \
          旭 akira asahi; 陽 yo akira haruka; 悠 yu haruka; 晴 haru; 春 haru; 直 nao sunao; 誉 homare; 圭 kei; \
          慶 kei; 啓 kei; 萌 moe; 花 hana; 岳 gaku takeshi; 昴 subaru; 新 arata shin; 心 kokoro; 律 ritsu; \
          奏 kanade; 響 hibiki; 和 kazu; 要 kaname; 円佳 madoka; 大和 yamato; 隼人 hayato; 勇人 hayato yuto; \
          和泉 izumi; 美幸 miyuki; 小百合 sayuri; 百合子 yuriko; 百合 yuri; 今日子 kyoko; 大輔 daisuke; \
          大介 daisuke; 五郎 goro; 四郎 shiro; 三郎 saburo; 二郎 jiro; 次郎 jiro; 一郎 ichiro; 太郎 taro; \
          史郎 shiro; 吾郎 goro; 七海 nanami; 五月 satsuki; 日向 hinata; 向日葵 himawari; 陽菜 hina haruna; \
          陽葵 himari; 美月 mizuki; 葉月 hazuki; 大翔 hiroto haruto; 陽翔 haruto; 陽太 yota haruta; 結愛 yua; \
          心愛 kokoa; 美桜 mio; 結衣 yui; 由衣 yui; 結菜 yuna yuina; 翔平 shohei; 昭和 akikazu; 義男 yoshio\
          """);

  private static final Map<String, List<String>> PARTS =
      table(
          """
          太 ta tai; 郎 ro; 朗 ro aki; 一 kazu ichi; 二 ji; 三 zo mi; 健 ken take; 翔 sho to; 大 dai hiro; \
          輔 suke; 介 suke; 助 suke; 祐 yu suke; 佑 yu suke; 樹 ki ju; 斗 to; 人 to hito; 也 ya; 哉 ya; \
          弥 ya; 哲 tetsu; 徹 tetsu; 夫 o; 雄 o yu; 男 o; 郁 iku; 育 iku; 和 kazu; 正 masa; 昭 aki sho; \
          明 aki; 弘 hiro; 浩 hiro ko; 博 hiro; 裕 hiro yu; 康 yasu ko; 保 yasu; 泰 yasu; 安 yasu; 靖 yasu; \
          隆 taka ryu; 孝 taka ko; 貴 taka ki; 敬 taka kei; 高 taka; 崇 taka; 俊 toshi shun; 敏 toshi; \
          利 toshi ri; 寿 toshi kazu; 年 toshi; 英 hide ei; 秀 hide shu; 義 yoshi; 良 yoshi ryo; 吉 kichi yoshi; \
          芳 yoshi; 好 yoshi; 喜 yoshi ki; 嘉 yoshi; 美 mi yoshi; 由 yu yoshi; 子 ko; 恵 e kei megu; 江 e; \
          枝 e; 絵 e; 代 yo; 世 yo; 花 ka hana; 香 ka; 佳 ka yoshi kei; 加 ka; 奈 na; 菜 na; 那 na; 沙 sa; \
          紗 sa; 佐 sa; 早 sa; 咲 saki; 里 ri sato; 理 ri; 梨 ri; 莉 ri; 璃 ri; 真 ma shin; 麻 ma asa; 万 ma; \
          茉 ma; 亜 a; 愛 ai a mana; 彩 aya; 綾 aya; 文 fumi aya; 結 yu yui; 優 yu; 有 yu ari; 夕 yu; 友 tomo yu; \
          智 tomo; 知 tomo chi; 朋 tomo; 倫 tomo; 千 chi; 春 haru; 晴 haru; 陽 yo haru; 遥 haru; 夏 natsu ka; \
          秋 aki; 冬 fuyu; 雪 yuki; 幸 yuki sachi ko; 行 yuki; 之 yuki no; 志 shi; 史 fumi shi; 司 shi ji; \
          士 shi ji; 嗣 tsugu shi; 章 aki sho; 彰 aki sho; 晃 aki ko; 純 jun sumi; 淳 jun atsu; 順 jun; 潤 jun; \
          準 jun; 敦 atsu; 篤 atsu; 厚 atsu; 温 atsu; 直 nao; 尚 nao hisa; 久 hisa ku; 勝 katsu masa; 克 katsu; \
          誠 masa sei; 実 mi sane; 清 kiyo sei; 修 shu nobu; 治 ji haru; 次 ji tsugu; 蓮 ren; 悠 yu haru; 拓 taku; \
          卓 taku; 匠 takumi; 海 mi kai; 空 sora; 光 mitsu ko; 満 mitsu; 充 mitsu; 道 michi; 通 michi; 則 nori; \
          典 nori; 紀 nori ki; 憲 nori ken; 徳 nori toku; 法 nori; 教 nori; 規 nori ki; 宏 hiro ko; 洋 yo hiro; \
          寛 hiro; 広 hiro; 大 dai; 信 nobu; 伸 nobu shin; 延 nobu; 宣 nobu; 忠 tada; 政 masa; 雅 masa; 昌 masa; \
          将 masa sho; 勇 yu; 武 take; 剛 go take; 豊 toyo; 茂 shige; 重 shige; 成 nari shige; 繁 shige; 平 hei; \
          兵 hei; 造 zo; 蔵 zo; 吾 go; 悟 go; 五 go; 陸 riku; 颯 so; 蒼 so ao; 聡 so sato; 龍 ryu; 竜 ryu; 隆 taka; \
          涼 ryo suzu; 亮 ryo; 遼 ryo; 諒 ryo; 駿 shun; 慎 shin; 晋 shin; 新 shin; 進 shin; 耕 ko; 航 ko wataru; \
          公 kimi ko; 君 kimi; 宗 mune so; 元 moto gen; 基 moto ki; 源 gen; 賢 ken; 謙 ken; 研 ken; 圭 kei; \
          慶 kei yoshi; 啓 kei hiro; 桂 kei; 京 kyo; 恭 kyo yasu; 節 setsu; 静 shizu; 澄 sumi; 鈴 suzu; 玲 rei; \
          礼 rei; 麗 rei; 令 rei; 萌 moe; 桃 momo; 百 mo; 桜 sakura o; 葵 aoi; 杏 an kyo; 舞 mai; 葉 yo ha; \
          音 ne oto; 乃 no; 希 ki nozo; 季 ki; 輝 teru ki; 生 o ki; 照 teru; 栄 ei; 永 ei naga; 瑛 ei; 恒 tsune; \
          常 tsune; 津 tsu; 都 to; 登 to nori; 富 tomi; 留 ru; 瑠 ru; 央 o; 緒 o; 織 ori; 未 mi; 見 mi; 悦 etsu; \
          初 hatsu; 律 ritsu; 衣 i; 伊 i; 依 i; 信 nobu; 哉 ya; 久 hisa; 作 saku; 策 saku; 朔 saku; 松 matsu; \
          竹 take; 梅 ume; 菊 kiku; 藤 to; 虎 tora; 鉄 tetsu; 銀 gin; 金 kin; 丈 jo take; 譲 jo; 孔 ko; 功 ko isao; \
          勲 isao; 学 gaku; 岳 gaku; 彦 hiko; 比 hi; 妃 hi ki; 日 hi; 帆 ho; 穂 ho; 保 yasu; 歩 ho ayu; 芽 me; \
          夢 yume; 弓 yumi; 月 tsuki; 星 hoshi sei; 聖 sei kiyo; 誉 yo; 瀬 se; 星 sei; 晶 aki sho; 祥 sho yoshi; \
          昇 sho; 尋 hiro; 裕 yu; 侑 yu; 雄 o; 湧 yu; 隼 hayato shun; 凌 ryo; 稜 ryo; 羽 ha wa; 晟 sei; 暁 aki; \
          旭 aki; 朝 asa tomo; 東 haru; 冴 sae; 風 fu ka; 楓 fu kaede; 柚 yu yuzu; 琴 koto; 珠 tama mi; 那 na; \
          乙 oto; 豪 go; 毅 take ki; 威 take; 猛 take; 岩 iwa; 巌 iwa; 石 ishi; 常 tsune; 経 tsune; 貞 sada; \
          定 sada; 禎 sada; 兼 kane; 包 kane; 綱 tsuna; 継 tsugu; 親 chika; 近 chika; 周 shu chika; 鷹 taka\
          """);

  private JapaneseGivenNames() {}

  private static Map<String, List<String>> table(String rows) {
    Map<String, List<String>> table = new HashMap<>();
    for (String row : rows.split("; ", -1)) {
      String[] words = row.split(" ", -1);
      table.putIfAbsent(words[0], List.of(words).subList(1, words.length));
    }
    return table;
  }

  /**
   * The readings of a given name.
   *
   * @param characters Chinese characters
   * @return the likeliest first; none when a character is not known in names
   */
  static List<String> readings(String characters) {
    List<String> readings = new ArrayList<>(ALONE.getOrDefault(characters, List.of()));
    if (characters.length() <= LONGEST) {
      combine(characters, 0, "", readings);
    }
    return readings;
  }

  private static void combine(String characters, int at, String before, List<String> into) {
    if (at == characters.length()) {
      if (into.size() < MOST && !into.contains(before)) {
        into.add(before);
      }
      return;
    }
    for (String part : PARTS.getOrDefault(characters.substring(at, at + 1), List.of())) {
      combine(characters, at + 1, before + part, into);
    }
  }
}

package org.commonground.matching.eastasian;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Family names in Chinese characters that are not read, or not cut, as the characters alone say:
 * characters with another reading as a family name, family names of two characters, and the
 * commonest of Japan. Facts put together for this project.
 */
final class HanFamilyNames {
  private static final Map<String, String> CHINESE = new HashMap<>();
  private static final Map<String, String> JAPANESE = new HashMap<>();

  static {
    put(
        CHINESE,
        """
        单 shan 單 shan 曾 zeng 解 xie 仇 qiu 区 ou 區 ou 查 zha 朴 piao 任 ren 盖 ge 蓋 ge 翟 zhai \
        乐 yue 樂 yue 员 yun 員 yun 种 chong 重 chong 繁 po 秘 bi 冼 xian 折 she 召 shao 尉 wei \
        牟 mu 莘 shen 覃 qin 黑 he 缪 miao 繆 miao 卜 bu 隗 wei 郗 xi 晁 chao 洗 xian 逄 pang 撒 sa \
        幺 yao 祭 zhai 句 gou 不 fou 宓 mi 车 che 車 che 石 shi 叶 ye 葉 ye 会 gui 沈 shen 瀋 shen \
        那 na 佴 nai 阚 kan 闞 kan 谌 chen 諶 chen 芮 rui 乜 nie 尹 yin 訾 zi 贲 ben 柏 bai 尹 yin\
        """);
    put(
        CHINESE,
        """
        欧阳 ouyang 歐陽 ouyang 诸葛 zhuge 諸葛 zhuge 司马 sima 司馬 sima 上官 shangguan 尉迟 yuchi \
        尉遲 yuchi 司徒 situ 夏侯 xiahou 皇甫 huangfu 东方 dongfang 東方 dongfang 慕容 murong \
        公孙 gongsun 公孫 gongsun 令狐 linghu 长孙 zhangsun 長孫 zhangsun 宇文 yuwen 轩辕 xuanyuan \
        軒轅 xuanyuan 端木 duanmu 独孤 dugu 獨孤 dugu 南宫 nangong 南宮 nangong 西门 ximen 西門 ximen \
        呼延 huyan 东郭 dongguo 東郭 dongguo 百里 baili 闻人 wenren 聞人 wenren 澹台 tantai 澹臺 tantai \
        淳于 chunyu 单于 chanyu 單于 chanyu 申屠 shentu 太史 taishi 钟离 zhongli 鍾離 zhongli \
        万俟 moqi 萬俟 moqi 司空 sikong 鲜于 xianyu 鮮于 xianyu 赫连 helian 赫連 helian 完颜 wanyan \
        完顏 wanyan 纳兰 nalan 納蘭 nalan 叶赫 yehe 张简 zhangjian 張簡 zhangjian 范姜 fanjiang\
        """);
    put(
        JAPANESE,
        """
        佐藤 sato 鈴木 suzuki 高橋 takahashi 高桥 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe \
        渡邊 watanabe 渡邉 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida \
        山田 yamada 佐々木 sasaki 佐佐木 sasaki 山口 yamaguchi 松本 matsumoto 松下 matsushita 井上 inoue 木村 kimura \
        斎藤 saito 斉藤 saito 齋藤 saito 齊藤 saito 清水 shimizu 山崎 yamazaki 池田 ikeda 橋本 hashimoto \
        阿部 abe 安倍 abe 安部 abe 石川 ishikawa 山下 yamashita 中島 nakajima 石井 ishii 小川 ogawa \
        前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami \
        遠藤 endo 青木 aoki 坂本 sakamoto 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko \
        岡本 okamoto 藤原 fujiwara 三浦 miura 中野 nakano 中川 nakagawa 原田 harada 松田 matsuda \
        竹内 takeuchi 小野 ono 田村 tamura 中山 nakayama 和田 wada 石田 ishida 森田 morita 上田 ueda \
        内田 uchida 柴田 shibata 酒井 sakai 宮崎 miyazaki 横山 yokoyama 高木 takagi 安藤 ando \
        宮本 miyamoto 大野 ono 小島 kojima 谷口 taniguchi 今井 imai 工藤 kudo 高田 takada 増田 masuda \
        丸山 maruyama 杉山 sugiyama 村田 murata 大塚 otsuka 新井 arai 小山 koyama 平野 hirano \
        藤本 fujimoto 河野 kono 上野 ueno 野口 noguchi 武田 takeda 松井 matsui 千葉 chiba 菅原 sugawara \
        岩崎 iwasaki 久保 kubo 木下 kinoshita 佐野 sano 野村 nomura 松尾 matsuo 菊地 kikuchi \
        菊池 kikuchi 杉本 sugimoto 市川 ichikawa 古川 furukawa 大西 onishi 島田 shimada 水野 mizuno \
        桜井 sakurai 櫻井 sakurai 高野 takano 吉川 yoshikawa 山内 yamauchi 西田 nishida 飯田 iida \
        西川 nishikawa 小松 komatsu 北村 kitamura 安田 yasuda 五十嵐 igarashi 川口 kawaguchi \
        平田 hirata 関 seki 中田 nakata 久保田 kubota 服部 hattori 東 higashi 岩田 iwata 土屋 tsuchiya \
        川崎 kawasaki 福島 fukushima 本田 honda 樋口 higuchi 秋山 akiyama 永井 nagai 黒田 kuroda \
        大橋 ohashi 岸田 kishida 石破 ishiba 高市 takaichi 小泉 koizumi 麻生 aso 鳩山 hatoyama\
        """);
  }

  private HanFamilyNames() {}

  private static void put(Map<String, String> names, String pairs) {
    String[] words = pairs.split(" +", -1);
    for (int i = 0; i < words.length; i += 2) {
      names.putIfAbsent(words[i], words[i + 1]);
    }
  }

  /** The reading of a Chinese family name that stands here; {@code null} for an ordinary one. */
  static @Nullable String chinese(String characters) {
    return CHINESE.get(characters);
  }

  /** The reading of a Japanese family name in characters; {@code null} for others. */
  static @Nullable String japanese(String characters) {
    return JAPANESE.get(characters);
  }

  /** All family names of Japan that are known, in Hepburn's letters without long vowels. */
  static Iterable<String> ofJapan() {
    return JAPANESE.values();
  }
}

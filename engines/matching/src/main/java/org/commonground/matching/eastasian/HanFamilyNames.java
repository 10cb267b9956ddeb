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
    put(
        JAPANESE,
        """
        松岡 matsuoka 菅野 kanno 大久保 okubo 荒木 araki 松村 matsumura 岩本 iwamoto 吉村 yoshimura \
        福井 fukui 内藤 naito 津田 tsuda 熊谷 kumagai 川村 kawamura 五十嵐 igarashi 早川 hayakawa \
        辻 tsuji 中西 nakanishi 松原 matsubara 矢野 yano 片山 katayama 大島 oshima 吉岡 yoshioka \
        吉野 yoshino 望月 mochizuki 松永 matsunaga 児玉 kodama 星野 hoshino 浅野 asano 荒井 arai \
        須藤 sudo 西尾 nishio 大石 oishi 堀 hori 田口 taguchi 大谷 otani 岡崎 okazaki 栗原 kurihara \
        森本 morimoto 石原 ishihara 小田 oda 広瀬 hirose 廣瀬 hirose 浜田 hamada 濱田 hamada 西山 nishiyama \
        堀内 horiuchi 渡部 watanabe 篠原 shinohara 宮田 miyata 三宅 miyake 松浦 matsuura 荻野 ogino \
        小沢 ozawa 小澤 ozawa 尾崎 ozaki 川上 kawakami 成田 narita 三上 mikami 飯塚 iizuka 大森 omori \
        今村 imamura 関口 sekiguchi 大山 oyama 榎本 enomoto 富田 tomita 黒木 kuroki 榊原 sakakibara \
        桑原 kuwahara 川島 kawashima 河合 kawai 野田 noda 八木 yagi 白石 shiraishi 小池 koike \
        小野寺 onodera 佐久間 sakuma 長田 nagata 長野 nagano 富永 tominaga 根本 nemoto 吉原 yoshihara \
        土井 doi 小倉 ogura 岡村 okamura 奥村 okumura 奥田 okuda 戸田 toda 坂口 sakaguchi 坂井 sakai \
        植田 ueda 植木 ueki 森山 moriyama 森下 morishita 秋元 akimoto 秋田 akita 浅井 asai 浅田 asada \
        天野 amano 新田 nitta 有馬 arima 石黒 ishiguro 石橋 ishibashi 石塚 ishizuka 石山 ishiyama \
        泉 izumi 磯部 isobe 市村 ichimura 稲垣 inagaki 稲葉 inaba 犬飼 inukai 岩井 iwai 岩瀬 iwase \
        上原 uehara 上村 uemura 牛島 ushijima 宇野 uno 梅田 umeda 江口 eguchi 大川 okawa 大木 oki \
        大沢 osawa 大澤 osawa 大竹 otake 大村 omura 大平 ohira 岡部 okabe 緒方 ogata 落合 ochiai \
        梶原 kajiwara 加納 kano 鎌田 kamada 神田 kanda 神谷 kamiya 川端 kawabata 川原 kawahara 川田 kawata \
        河村 kawamura 菊田 kikuta 岸 kishi 岸本 kishimoto 北川 kitagawa 北野 kitano 木下 kinoshita \
        木原 kihara 窪田 kubota 倉田 kurata 黒川 kurokawa 黒沢 kurosawa 黒澤 kurosawa 桑田 kuwata 小泉 koizumi \
        小出 koide 小坂 kosaka 小西 konishi 小森 komori 今野 konno 近江 omi 佐伯 saeki 酒井 sakai \
        坂田 sakata 坂東 bando 桜田 sakurada 笹川 sasagawa 笹本 sasamoto 沢田 sawada 澤田 sawada \
        塩田 shioda 塩見 shiomi 重光 shigemitsu 柴崎 shibasaki 島津 shimazu 島崎 shimazaki 下田 shimoda \
        白井 shirai 白川 shirakawa 城田 shirota 進藤 shindo 新藤 shindo 菅 suga 杉浦 sugiura 杉田 sugita \
        杉原 sugihara 鈴村 suzumura 砂川 sunagawa 関根 sekine 瀬戸 seto 高島 takashima 高山 takayama \
        高松 takamatsu 高見 takami 高村 takamura 滝沢 takizawa 竹中 takenaka 竹下 takeshita 竹田 takeda \
        武藤 muto 武井 takei 立花 tachibana 立川 tachikawa 田代 tashiro 田島 tajima 田原 tahara \
        田端 tabata 谷川 tanigawa 谷 tani 千田 chida 塚本 tsukamoto 辻本 tsujimoto 土田 tsuchida \
        堤 tsutsumi 手塚 tezuka 寺田 terada 東条 tojo 東條 tojo 徳永 tokunaga 徳川 tokugawa 戸川 togawa \
        豊田 toyoda 鳥居 torii 内山 uchiyama 永田 nagata 永野 nagano 長井 nagai 長尾 nagao 長島 nagashima \
        長嶋 nagashima 長沢 nagasawa 中尾 nakao 中沢 nakazawa 中澤 nakazawa 中原 nakahara 中谷 nakatani \
        中井 nakai 仲村 nakamura 並木 namiki 奈良 nara 西岡 nishioka 西原 nishihara 西本 nishimoto \
        西野 nishino 丹羽 niwa 野崎 nozaki 野本 nomoto 萩原 hagiwara 橋口 hashiguchi 長谷部 hasebe \
        畑 hata 畠山 hatakeyama 浜口 hamaguchi 早坂 hayasaka 林田 hayashida 原 hara 平井 hirai 平岡 hiraoka \
        平川 hirakawa 平山 hirayama 平松 hiramatsu 深沢 fukazawa 福原 fukuhara 福本 fukumoto 福山 fukuyama \
        藤川 fujikawa 藤沢 fujisawa 藤澤 fujisawa 藤村 fujimura 藤森 fujimori 古田 furuta 古谷 furuya \
        星 hoshi 細川 hosokawa 堀江 horie 堀田 hotta 本間 honma 本多 honda 前川 maekawa 牧野 makino \
        町田 machida 松山 matsuyama 松崎 matsuzaki 真田 sanada 三木 miki 三島 mishima 三谷 mitani \
        水谷 mizutani 水口 mizuguchi 溝口 mizoguchi 南 minami 皆川 minagawa 峰 mine 宮川 miyagawa \
        宮沢 miyazawa 宮澤 miyazawa 宮下 miyashita 宮内 miyauchi 宮里 miyazato 向井 mukai 村井 murai \
        村松 muramatsu 村山 murayama 村瀬 murase 室井 muroi 森川 morikawa 森岡 morioka 森 mori 諸橋 morohashi \
        安井 yasui 安倍 abe 安部 abe 柳 yanagi 柳田 yanagida 柳沢 yanagisawa 矢島 yajima 山岡 yamaoka \
        山川 yamakawa 山岸 yamagishi 山根 yamane 山村 yamamura 山中 yamanaka 山里 yamazato 湯川 yukawa \
        横田 yokota 横井 yokoi 吉井 yoshii 吉沢 yoshizawa 吉澤 yoshizawa 吉本 yoshimoto 米田 yoneda \
        若林 wakabayashi 若松 wakamatsu 渡 watari 和久井 wakui 鷲尾 washio 比嘉 higa 金城 kinjo \
        大城 oshiro 宮城 miyagi 新垣 aragaki 玉城 tamaki 上地 uechi 仲宗根 nakasone 島袋 shimabukuro \
        知念 chinen 我那覇 ganaha 喜屋武 kyan 東郷 togo 西郷 saigo 織田 oda 豊臣 toyotomi 明智 akechi 林 hayashi\
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

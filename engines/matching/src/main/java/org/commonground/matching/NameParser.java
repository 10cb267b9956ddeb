package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.commonground.matching.eastasian.EastAsianScript;
import org.commonground.matching.eastasian.Word;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one name into tokens; used once.
 *
 * <p>Hot path: every traveller's name passes here. Measured by {@code ScreeningBenchmark}. Its
 * fields are buffers that grow with the name.
 */
final class NameParser {
  private static final int MOST_LETTERS = 40;

  /** Becomes one word with {@code Abd} before it. */
  private static final Set<String> GOD = Set.of("allah", "allh", "ullah");

  private final String written;
  private final ReadWords words;
  private final ParsedName.Kind kind;
  private final boolean organisation;
  private final byte[] letters = new byte[MOST_LETTERS + 8];
  private final Token[] tokens = new Token[ParsedName.MOST_TOKENS];
  private final int[] from = new int[ParsedName.MOST_TOKENS];
  private final int[] to = new int[ParsedName.MOST_TOKENS];
  private int count;
  private int length;
  private int start;
  private int end;
  private boolean vowelless;

  /** How many letters of an article stand at the start of the word. */
  private int article;

  /** Where the third letter of the word stands or what goes with the second ends. */
  private int behindArticle;

  /** How many tokens stand before the first comma. */
  private int family;

  /** Where what was read ahead ends. */
  private int readTo;

  NameParser(String written, ParsedName.Kind kind, ReadWords words) {
    this.written = written;
    this.words = words;
    this.kind = kind;
    this.organisation = kind == ParsedName.Kind.ORGANISATION;
  }

  ParsedName parse() {
    for (int i = 0; i < written.length(); i++) {
      if (i >= readTo) {
        read(i);
      }
    }
    endToken();
    if (!organisation) {
      japanese();
    }
    return new ParsedName(
        written,
        kind,
        Arrays.copyOf(tokens, count),
        Arrays.copyOf(from, count),
        Arrays.copyOf(to, count),
        family,
        words);
  }

  private void read(int i) {
    char c = written.charAt(i);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      add(i, c);
    } else if (c >= 'A' && c <= 'Z') {
      if (isHump(i)) {
        endToken();
      }
      add(i, c + 32);
    } else if (c == '.' && length > 0 && isDotted(i)) {
      end = i + 1;
    } else if (c < 0x80) {
      if (c != '\'' && c != '`') {
        endToken();
      }
      if (c == ',' && family == 0) {
        family = count;
      }
    } else {
      readOther(i, c);
    }
  }

  /**
   * A capital between small letters, as in a name whose space was lost; but not after Mac or De.
   */
  private boolean isHump(int i) {
    return length > 3
        && isSmall(i - 1)
        && isSmall(i - 2)
        && isSmall(i - 3)
        && i + 1 < written.length()
        && isSmall(i + 1);
  }

  private boolean isSmall(int i) {
    return Character.isLowerCase(written.charAt(i));
  }

  /** A dot between single letters: {@code S.A.R.L.} is one word in an organisation's name. */
  private boolean isDotted(int i) {
    boolean single = i < 2 || !Character.isLetter(written.charAt(i - 2));
    return organisation && single;
  }

  private void readOther(int i, char c) {
    if (EastAsianScript.has(c)) {
      endToken();
      EastAsianScript.words(written, i).forEach(this::read);
      return;
    }
    char small = Character.toLowerCase(c);
    String latin = Letters.of(small);
    if (latin != null) {
      vowelless |= Letters.isVowelless(c);
      for (int k = 0; k < latin.length(); k++) {
        add(i, latin.charAt(k));
      }
    } else if (Character.isLetterOrDigit(c)) {
      add(i, 0x80 | (c & 0x7f));
    } else if (!isApostrophe(c) && Character.getType(c) != Character.FORMAT) {
      endToken();
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʿ' || c == 'ʾ' || c == 'ʼ' || c == '´' || c == 'ʹ';
  }

  private void add(int i, int letter) {
    if (length == 0) {
      start = i;
    }
    end = i + 1;
    if (length < MOST_LETTERS) {
      letters[length++] = (byte) letter;
    }
    if (length == 2) {
      behindArticle = i + 1;
    }
  }

  private void endToken() {
    if (length == 0) {
      return;
    }
    Token known = organisation || vowelless ? null : words.plain(letters, length);
    if (known == null) {
      newWord();
    } else if (count < tokens.length) {
      put(known);
    }
    length = 0;
    vowelless = false;
  }

  private void newWord() {
    byte[] word = Arrays.copyOf(letters, length);
    if (!organisation) {
      repairDigits(word);
    }
    article = 0;
    int before = count;
    token(word);
    if (count == before + 1 && isPlain(tokens[before])) {
      tokens[before].plain();
    }
  }

  /** Whether the word that was read last gives this token wherever it stands. */
  private boolean isPlain(Token token) {
    return !organisation
        && !vowelless
        && length > 2
        && Arrays.equals(token.text, 0, token.text.length, letters, 0, length)
        && !GOD.contains(token.letters());
  }

  /** In a word of letters a digit is a misread letter. */
  private static void repairDigits(byte[] word) {
    int digits = 0;
    for (byte b : word) {
      digits += b >= '0' && b <= '9' ? 1 : 0;
    }
    if (digits == 0 || digits * 2 >= word.length || word[0] == '~') {
      return;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] >= '0' && word[i] <= '9') {
        word[i] = (byte) "oizeasgtbg".charAt(word[i] - '0');
      }
    }
  }

  private void token(byte[] word) {
    String text = new String(word, StandardCharsets.ISO_8859_1);
    String spelling = Vocabulary.spellingOf(text, organisation);
    if (organisation && joinsTens(spelling == null ? text : spelling)) {
      return;
    }
    if (spelling != null) {
      push(bytes(spelling), null);
    } else if (organisation || !arabic(word, text)) {
      plain(word, text);
    }
  }

  /** Forty and four is one number. */
  private boolean joinsTens(String text) {
    boolean digit = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
    byte[] before = count == 0 ? new byte[0] : tokens[count - 1].text;
    boolean words =
        digit && before.length == 2 && before[1] == '0' && to[count - 1] - from[count - 1] > 2;
    if (words) {
      start = from[--count];
      push(new byte[] {before[0], (byte) text.charAt(0)}, null);
    }
    return words;
  }

  private void plain(byte[] word, String text) {
    TokenRole role = Vocabulary.roleOf(text, organisation);
    boolean consonants =
        word.length == 2 && role == TokenRole.NAME && isConsonant(word[0]) && isConsonant(word[1]);
    if (consonants && !organisation && Character.isUpperCase(written.charAt(start))) {
      push(new byte[] {word[0]}, TokenRole.INITIAL);
      push(new byte[] {word[1]}, TokenRole.INITIAL);
      return;
    }
    if (vowelless && !organisation && role == TokenRole.NAME && word.length > 1) {
      pushUnwritten(word);
      return;
    }
    boolean initial = word.length == 1 && word[0] >= 'a' && word[0] <= 'z' && !vowelless;
    push(word, initial && !organisation ? TokenRole.INITIAL : role);
  }

  /** A word without vowels, which may be read in several ways. */
  private void pushUnwritten(byte[] word) {
    if (count < tokens.length) {
      int first = article == 0 ? start : behindArticle;
      int last = Math.min(end, first + MOST_LETTERS);
      tokens[count] =
          words.read(
              written,
              first,
              last,
              word,
              true,
              () -> Unwritten.readings(written.substring(first, last)));
      from[count] = start;
      to[count++] = end;
    }
  }

  private static boolean isConsonant(byte b) {
    return b >= 'a' && b <= 'z' && !Fold.isVowel(b) && b != 'y';
  }

  /** Articles, {@code Abd} and {@code -uddin} as tokens of their own; false when there are none. */
  private boolean arabic(byte[] word, String text) {
    if (GOD.contains(text) && afterAbd()) {
      count--;
      start = from[count];
      push(bytes("abdullah"), null);
      return true;
    }
    if (vowelless && word.length > 3 && text.startsWith("al") && !text.equals("allh")) {
      push(bytes("al"), TokenRole.PARTICLE);
      article = 2;
      token(Arrays.copyOfRange(word, 2, word.length));
      return true;
    }
    int rest = servantOf(text);
    if (rest > 0) {
      push(bytes("abd"), null);
      push(Arrays.copyOfRange(word, rest, word.length), null);
      return true;
    }
    int head = religionOf(text);
    if (head > 0) {
      push(Arrays.copyOf(word, head), null);
      push(bytes("din"), null);
      return true;
    }
    return false;
  }

  private boolean afterAbd() {
    return count > 0 && Arrays.equals(tokens[count - 1].text, bytes("abd"));
  }

  /** Where the second part of {@code Abdulrahman} begins; 0 for other words. */
  private static int servantOf(String text) {
    if (!text.startsWith("abd") || text.length() < 7 || text.startsWith("ll", 4)) {
      return 0;
    }
    int at = 4;
    if (!Fold.isVowel(text.charAt(3))) {
      return 0;
    }
    if (text.charAt(3) == 'o' && text.charAt(4) == 'u') {
      at++;
    }
    if (text.charAt(at) == 'l' || text.charAt(at) == text.charAt(at + 1)) {
      at++;
    }
    return text.length() - at >= 4 ? at : 0;
  }

  /** Where the first part of {@code Saifuddin} ends; 0 for other words. */
  private static int religionOf(String text) {
    int end = text.endsWith("e") ? text.length() - 1 : text.length();
    if (end < 7 || !text.startsWith("din", end - 3)) {
      return 0;
    }
    int head = end - 3;
    if (text.charAt(head - 1) == 'd' || text.charAt(head - 1) == 'l') {
      head--;
    }
    boolean vowel = Fold.isVowel(text.charAt(head - 1));
    return vowel && head - 1 >= 3 ? head - 1 : 0;
  }

  /** Beside a known family name of Japan, other words are in Japanese too. */
  private void japanese() {
    boolean known = false;
    for (int i = 0; i < count && !known; i++) {
      known = tokens[i].familyOfJapan;
    }
    for (int i = 0; i < count && known; i++) {
      tokens[i] = tokens[i].inJapanese();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A word of characters; what cannot be read is compared exactly only. */
  private void read(Word word) {
    readTo = word.to();
    if (count < tokens.length) {
      String characters = written.substring(word.from(), word.to());
      byte[] text = characters.getBytes(StandardCharsets.UTF_16BE);
      byte[] latin = word.reading().isEmpty() ? unread(text) : bytes(word.reading());
      byte[] kept = Arrays.copyOf(latin, Math.min(latin.length, MOST_LETTERS));
      tokens[count] =
          words.read(
              written,
              word.from(),
              word.to(),
              kept,
              word.bySound(),
              () -> word.others().stream().map(NameParser::bytes).toList());
      from[count] = word.from();
      to[count++] = word.to();
    }
  }

  private static byte[] unread(byte[] text) {
    byte[] unread = new byte[text.length + 1];
    unread[0] = '~';
    System.arraycopy(text, 0, unread, 1, text.length);
    return unread;
  }

  private void push(byte[] word, @Nullable TokenRole role) {
    if (count < tokens.length && word.length > 0) {
      put(words.token(word, role == null ? TokenRole.NAME : role, vowelless));
    }
  }

  private void put(Token token) {
    tokens[count] = token;
    from[count] = start;
    to[count++] = end;
  }
}

package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Words that many names share, so that a short list does not take them for rare; counted as if
 * twenty thousand names had been read beside the list. Rough figures of our own.
 */
final class CommonNames {
  /** How many names were read, as it were. */
  static final int NAMES = 20_000;

  private static final String VERY_COMMON =
      """
      mohammed muhammad mohamed mohammad muhammed ahmed ahmad ali hassan hasan hussein hussain abd \
      ibrahim abdullah abu din khan kim\
      """;
  private static final String COMMON =
      """
      omar umar yusuf youssef yousef ismail mahmoud mahmud mustafa khalid khaled said saeed saleh \
      salih nasser rahman rahim aziz karim amir hamid jamal umm maria marie jose juan carlos luis \
      antonio francisco garcia rodriguez gonzalez hernandez lopez martinez perez sanchez john david \
      michael james robert william thomas george daniel peter paul alexander sergei vladimir \
      alexei andrei dmitri nikolai ivan igor oleg olga elena anna ivanov singh kumar sharma li wang \
      zhang chen liu lee park choe jong nguyen tran silva santos mary jean pierre michel\
      """;
  private static final String GENERIC =
      """
      international bank group national trading general company trade services industries industry \
      holding holdings global first 1 united state enterprise enterprises investment investments \
      development corporation management technology systems solutions foundation organization \
      capital partners fund trust energy oil gas shipping transport construction engineering \
      commercial central university institute ministry government\
      """;

  private static final Set<String> SHORT =
      Set.of(
          """
          ali ana eva ian ida ivo amr ben max leo lea mia zoe uma abu umm din abd oma taj ola eli \
          ari asa ava bea bob dan del ena era eve fay guy hal ira isa ivy jan jay jim joe jon kay \
          ken kit lee len liz lou lyn mae may meg nan ned pam pat peg ray rex rob ron roy sam sue \
          tad ted tim tom tor una val van vic zac zia eda efe ege ela emi aya ayo ade obi ife ike \
          uwe udo oto jo al ed bo ty oh ul ur el de la da di du le lo ba sy ka fa so si no na ng\
          """
              .split(" ", -1));

  private CommonNames() {}

  /** Whether a word of two or three letters is a name of its own. */
  static boolean isShort(byte[] letters) {
    return SHORT.contains(new String(letters, StandardCharsets.ISO_8859_1));
  }

  static void count(TokenFrequencies.Counts counts) {
    count(counts, VERY_COMMON, 300, false);
    count(counts, COMMON, 60, false);
    count(counts, GENERIC, 300, true);
    count(counts, "a b c d e f g h i j k l m n o p q r s t u v w x y z", 600, false);
  }

  private static void count(
      TokenFrequencies.Counts counts, String words, int times, boolean organisation) {
    for (String word : words.split(" ", -1)) {
      ParsedName name = organisation ? ParsedName.ofOrganisation(word) : ParsedName.ofPerson(word);
      counts.add(name.tokens[0].key, times);
    }
  }
}

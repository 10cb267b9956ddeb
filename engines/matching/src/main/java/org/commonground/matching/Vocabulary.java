package org.commonground.matching;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of names that are known beforehand: particles, titles, legal forms, short forms. */
final class Vocabulary {
  private static final Map<String, TokenRole> ROLES = new HashMap<>();
  private static final Map<String, TokenRole> ORGANISATION_ROLES = new HashMap<>();
  private static final Map<String, String> SPELLINGS = new HashMap<>();
  private static final Map<String, String> ORGANISATION_SPELLINGS = new HashMap<>();

  static {
    roles(
        TokenRole.PARTICLE,
        """
        al el ul ur il ad ed ud as es us ash esh an ar er az ez at et bin ben ibn ibnu bint binti bn \
        abn bnt ould uld wuld da de do dos das del della di du des la le lo las los van von vom vander \
        der den ter ten tot zu zum zur af av y e i und och of the and oglu ogly kyzy kizi qizi\
        """);
    roles(
        TokenRole.TITLE,
        """
        mr mrs ms miss mister dr doctor prof professor sir dame lord lady sheikh shaikh shaykh sheik \
        cheikh xeikh haji hajji hadji hajj haj hadj mullah mulla mullo maulvi maulavi mawlawi maulawi \
        mawlana maulana molla moulana ustad ustaz hojatoleslam ayatollah general gen colonel col \
        major maj captain capt lieutenant lt brigadier brig commander sergeant sgt president \
        praesident minister senator engineer eng ing imam jr junior sr senior ii iii iv esq phd \
        monsieur mme herr frau senor senora dona\
        """);
    ORGANISATION_ROLES.putAll(ROLES);
    organisationRoles(
        """
        ag gmbh inc incorporated llc ltd limited plc corp corporation co company companies sa sas srl \
        sarl sprl spa bv nv as asa ab oy oyj aps kk kft zrt ooo oao zao pao ao ojsc jsc pjsc cjsc lp \
        llp kg kgaa ohg se pty pte sp zoo bhd sdn aktiengesellschaft gesellschaft jointstockcompany \
        bvba open joint stock public closed liability gesellschaft mit beschraenkter haftung societatea \
        cu raspundere limitata obshchestvo s ogranichennoi otvetstvennostyu aktsionernoe z oo zoo \
        kommanditgesellschaft compagnie societe na too tov\
        """);
    spellings(SPELLINGS, "abdul abd abdel abd abdal abd abdol abd abdur abd abdus abd abdoul abd");
    spellings(
        SPELLINGS, "abou abu abo abu aboul abu abul abu abw abu uddin din eddin din eddine din");
    spellings(SPELLINGS, "addin din aldin din udin din deen din eldin din ummu umm oum umm");
    spellings(SPELLINGS, "mohd mohammed muhd mohammed mohamm mohammed");
    spellings(
        ORGANISATION_SPELLINGS,
        """
        first 1 1st 1 second 2 2nd 2 third 3 3rd 3 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 \
        eight 8 nine 9 ten 10 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 \
        eighty 80 ninety 90 i 1 ii 2 iii 3 iv 4 v 5 vi 6 vii 7 viii 8 ix 9 intl international \
        natl national bros brothers govt government univ university dept department \
        mfg manufacturing tech technology technologies technology assoc association\
        """);
  }

  private Vocabulary() {}

  static TokenRole roleOf(String letters, boolean organisation) {
    TokenRole role = (organisation ? ORGANISATION_ROLES : ROLES).get(letters);
    return role == null ? TokenRole.NAME : role;
  }

  static @Nullable String spellingOf(String letters, boolean organisation) {
    return (organisation ? ORGANISATION_SPELLINGS : SPELLINGS).get(letters);
  }

  private static void roles(TokenRole role, String words) {
    for (String word : words.split(" ", -1)) {
      ROLES.put(word, role);
    }
  }

  private static void organisationRoles(String words) {
    for (String word : words.split(" ", -1)) {
      ORGANISATION_ROLES.put(word, TokenRole.LEGAL_FORM);
    }
  }

  private static void spellings(Map<String, String> into, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      into.put(words[i], words[i + 1]);
    }
  }
}

package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.commonground.matching.eastasian.FamilyNames;
import org.commonground.matching.eastasian.Romanisation;

/**
 * Words that stand for one another, in groups: given names and their short forms, a small list of
 * our own; family names of China and Korea in several languages; words of the same East Asian
 * syllables.
 */
final class ShortForms {
  private static final String[] GROUPS = {
    "william bill will billy liam",
    "robert bob bobby rob robbie",
    "richard dick rick rich ricky",
    "james jim jimmy jamie",
    "john jack johnny",
    "charles charlie chuck",
    "edward ed eddie ted ned",
    "michael mike mick mikhail misha miguel michel",
    "joseph joe joey yosef iosif",
    "thomas tom tommy",
    "anthony tony anton",
    "alexander alex sasha aleksandr alexandre alejandro iskander",
    "elizabeth liz beth betty eliza lisa",
    "margaret maggie meg peggy",
    "katherine kate kathy katie catherine",
    "daniel dan danny",
    "david dave davy daoud dawud",
    "steven steve stephen stefan",
    "benjamin ben benny",
    "samuel sam sammy",
    "nicholas nick nikolai nikolay kolya nicolas",
    "matthew matt matvei",
    "gregory greg grigori grisha",
    "patrick pat paddy",
    "peter pete petr pyotr pedro",
    "frederick fred freddy friedrich",
    "francis frank francisco paco",
    "andrew andy andrei andrey andres",
    "christopher chris",
    "jonathan jon",
    "lawrence larry laurence",
    "leonard len lenny",
    "donald don donny",
    "ronald ron ronnie",
    "kenneth ken kenny",
    "timothy tim",
    "gerald gerry jerry",
    "raymond ray",
    "vladimir vova volodya volodymyr",
    "sergei seryozha serhii sergio",
    "dmitri dima dmytro",
    "ivan vanya",
    "evgeni zhenya yevgeny evgeny eugene",
    "yuri yura george georgy giorgi jorge jiri",
    "pavel pasha paul pavlo pablo",
    "konstantin kostya",
    "viktor vitya victor",
    "maria masha mary",
    "ekaterina katya",
    "anastasia nastya",
    "natalia natasha",
    "tatiana tanya",
    "jose pepe",
    "ignacio nacho",
    "jesus chucho",
    "manuel manolo",
    "enrique quique henry heinrich henri",
    "ibrahim abraham avraham ibro",
    "yusuf yousef youssef yosif",
    "ismail ishmael",
    "musa moussa moses",
    "isa eissa issa",
    "suleiman sulayman solomon",
    "yaqub yakub jacob yakov",
    "mohammed md",
  };
  private static final int FIRST_FAMILY = GROUPS.length;
  private static final int FIRST_SOUND = FIRST_FAMILY + FamilyNames.groups();
  private static final int LAST_SYLLABLE = FIRST_SOUND + Romanisation.soundsOfOneSyllable();
  private static final Map<String, Integer> GROUP_OF = new HashMap<>();

  static {
    for (int group = 0; group < GROUPS.length; group++) {
      for (String name : GROUPS[group].split(" ", -1)) {
        GROUP_OF.putIfAbsent(folded(name), group + 1);
      }
    }
  }

  private ShortForms() {}

  private static String folded(String name) {
    return text(Fold.of(Romanisation.reading(name.getBytes(StandardCharsets.ISO_8859_1))));
  }

  private static String text(byte[] letters) {
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** The group of a word, as written, as it reads and folded; 0 for most words. */
  static int groupOf(byte[] letters, byte[] reading, byte[] fold) {
    Integer group = GROUP_OF.get(text(fold));
    if (group != null) {
      return group;
    }
    int family = letters.length > 8 ? 0 : FamilyNames.groupOf(text(letters));
    if (family > 0) {
      return FIRST_FAMILY + family;
    }
    int sound = Romanisation.sound(reading);
    return sound == 0 ? 0 : FIRST_SOUND + sound;
  }

  /** Whether a group is of one name in several languages or systems, not of short forms. */
  static boolean isReading(int group) {
    return group > FIRST_FAMILY;
  }

  /** Whether a group is of East Asian family names or of words of one syllable. */
  static boolean isSyllable(int group) {
    return group > FIRST_FAMILY && group <= LAST_SYLLABLE;
  }

  /** Whether a group is of words of two syllables. */
  static boolean isLong(int group) {
    return group > LAST_SYLLABLE;
  }

  static int groups() {
    return FIRST_SOUND + Romanisation.sounds() + 1;
  }
}

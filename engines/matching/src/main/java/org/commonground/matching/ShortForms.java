package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Given names and their short forms, in groups; a small list of our own. */
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
    byte[] fold = Fold.of(name.getBytes(StandardCharsets.ISO_8859_1));
    return new String(fold, StandardCharsets.ISO_8859_1);
  }

  /** The group of a folded name; 0 for most names. */
  static int groupOf(byte[] fold) {
    Integer group = GROUP_OF.get(new String(fold, StandardCharsets.ISO_8859_1));
    return group == null ? 0 : group;
  }

  static int groups() {
    return GROUPS.length + 1;
  }
}

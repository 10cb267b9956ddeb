package org.commonground.coordination.search;

import java.util.Set;

/** Words without a subject: a question is not narrowed by them unless it has no others. */
final class FunctionWords {
  private static final Set<String> ALL =
      Set.of(
          ("a an and are as at be by for from in into is it of on or that the this to was were with"
                  + " au aux ce ces d de des du en et l la le les ou par pour qu que sur un une"
                  + " al con del el los las para por se su una y"
                  + " в во и из к на не о об от по с со у для"
                  + " في من على الى عن و او")
              .split(" "));

  private FunctionWords() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }
}

package org.commonground.matching;

import java.util.Arrays;
import org.commonground.matching.Expansions.Expansion;

/**
 * Finds the forms of an index that are like one word of ours.
 *
 * <p>Hot path: every word of each traveller passes here. Measured by {@code ScreeningBenchmark}.
 * What was found is remembered; one object for each thread and index.
 */
final class LikeForms {
  /** Pairs that weigh less say too little to look for the names in which they stand. */
  private static final float WORTH_FINDING = 2;

  private final NameIndex index;
  private final Deletes keys = new Deletes();
  private final Expansions expansions = new Expansions();

  /** In which look-up each form was weighed or found to be too far away. */
  private final int[] formSeen;

  private int round;

  LikeForms(NameIndex index) {
    this.index = index;
    this.formSeen = new int[index.forms.length];
  }

  Expansion like(TokenComparison ours) {
    Expansion known = expansions.of(ours.token, ours.isLast());
    if (known != null) {
      return known;
    }
    lookUp(ours);
    ours.untitled().forEach(this::lookUp);
    return expansions.remember(ours.token, ours.isLast(), index);
  }

  private void lookUp(TokenComparison ours) {
    Token token = ours.token;
    if (round == Integer.MAX_VALUE) {
      Arrays.fill(formSeen, 0);
      round = 0;
    }
    round++;
    lookUp(index.byKey, token.key, ours);
    if (token.rigid || token.role == TokenRole.INITIAL) {
      return;
    }
    for (long reading : token.readings) {
      lookUp(index.byKey, reading, ours);
    }
    lookUpBones(ours);
    for (int form : index.byShortForm[token.shortForms]) {
      weigh(form, ours);
    }
    // Last, as words that are too far away are not looked at again.
    if (token.fold.length > 2) {
      keys.of(token.fold, Math.min(2, TokenComparison.mostTypos(token.fold.length)));
      lookUpTypos(ours);
    }
  }

  /** Short skeletons are shared by too many words, unless there are no vowels to go by. */
  private void lookUpBones(TokenComparison ours) {
    byte[] bones = ours.token.skeleton;
    if (ours.token.vowelless) {
      keys.of(bones, bones.length > 3 ? 1 : 0);
      lookUpAll(bones.length > 3 ? index.byBonesDeletes : index.byBones, ours);
    } else if (bones.length > 2) {
      keys.of(bones, 0);
      lookUpAll(index.byBones, ours);
    }
  }

  /** Most words that share a key are farther away: their outlines tell without reading them. */
  private void lookUpTypos(TokenComparison ours) {
    int outline = NameIndex.outline(ours.token.fold);
    int length = outline >>> 26;
    for (int i = 0; i < keys.count(); i++) {
      long key = keys.key(i);
      for (int at = index.byDeletes.find(key); index.byDeletes.holds(at, key); at++) {
        int form = index.byDeletes.number(at);
        int theirs = index.outlines[form];
        int most = TokenComparison.mostTypos(Math.min(length, theirs >>> 26));
        // An edit changes two letters of the outline at most.
        if (Math.abs((theirs >>> 26) - length) <= most
            && Integer.bitCount((theirs ^ outline) & NameIndex.LETTERS) <= 2 * most
            && formSeen[form] != round
            && isNear(ours, form, most)) {
          weigh(form, ours);
        }
      }
    }
  }

  private boolean isNear(TokenComparison ours, int form, int most) {
    int from = index.letterStarts[form];
    if (ours.isNear(index.letters, from, index.letterStarts[form + 1], most)) {
      return true;
    }
    formSeen[form] = round;
    return false;
  }

  private void lookUpAll(KeyTable table, TokenComparison ours) {
    for (int i = 0; i < keys.count(); i++) {
      lookUp(table, keys.key(i), ours);
    }
  }

  private void lookUp(KeyTable table, long key, TokenComparison ours) {
    for (int at = table.find(key); table.holds(at, key); at++) {
      weigh(table.number(at), ours);
    }
  }

  private void weigh(int form, TokenComparison ours) {
    if (formSeen[form] == round) {
      return;
    }
    formSeen[form] = round;
    float weight = (float) ours.with(index.forms[form], index.weights[form]);
    if (weight >= WORTH_FINDING) {
      expansions.add(form, weight);
    }
  }
}

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
  private final NameIndex index;
  private final Deletes keys = new Deletes();
  private final KeyLookUp found = new KeyLookUp();
  private final Expansions expansions = new Expansions();

  /** In which look-up each form was taken in to be weighed. */
  private final int[] formSeen;

  private int round;

  /** The forms to weigh. */
  private int[] forms = new int[256];

  private Token[] tokens = new Token[256];
  private int near;

  /** Never read: what is added up here was loaded. */
  @SuppressWarnings("UnusedVariable")
  private int touched;

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
    ours.otherWords().forEach(this::lookUp);
    return expansions.remember(ours.token, ours.isLast(), index);
  }

  private void lookUp(TokenComparison ours) {
    Token token = ours.token;
    if (round == Integer.MAX_VALUE) {
      Arrays.fill(formSeen, 0);
      round = 0;
    }
    round++;
    near = 0;
    found.of(index.byKey, token.key);
    addFound();
    if (!token.rigid && token.role != TokenRole.INITIAL) {
      for (long reading : token.readings) {
        found.of(index.byKey, reading);
        addFound();
      }
      lookUpBones(token);
      for (int form : index.byShortForm[token.shortForms]) {
        add(form);
      }
      lookUpTypos(token);
    }
    weigh(ours);
  }

  /** Short skeletons are shared by too many words, unless there are no vowels to go by. */
  private void lookUpBones(Token token) {
    byte[] bones = token.skeleton;
    if (token.vowelless) {
      keys.of(bones, bones.length > 3 ? 1 : 0);
      found.of(bones.length > 3 ? index.byBonesDeletes : index.byBones, keys);
      addFound();
    } else if (bones.length > 2) {
      keys.of(bones, 0);
      found.of(index.byBones, keys);
      addFound();
    }
  }

  /** Most words that share a key are farther away: their outlines tell without reading them. */
  private void lookUpTypos(Token token) {
    if (token.fold.length < 3) {
      return;
    }
    keys.of(token.fold, Math.min(2, TokenComparison.mostTypos(token.fold.length)));
    found.of(index.byDeletes, keys);
    int length = token.outline >>> 26;
    for (int i = 0; i < found.count(); i++) {
      int theirs = index.outlines[found.number(i)];
      int most = TokenComparison.mostTypos(Math.min(length, theirs >>> 26));
      // An edit changes two letters of the outline at most.
      if (Math.abs((theirs >>> 26) - length) <= most
          && Integer.bitCount((theirs ^ token.outline) & NameIndex.LETTERS) <= 2 * most) {
        add(found.number(i));
      }
    }
  }

  private void addFound() {
    for (int i = 0; i < found.count(); i++) {
      add(found.number(i));
    }
  }

  private void add(int form) {
    if (formSeen[form] == round) {
      return;
    }
    formSeen[form] = round;
    if (near == forms.length) {
      forms = Arrays.copyOf(forms, near * 2);
      tokens = Arrays.copyOf(tokens, near * 2);
    }
    forms[near] = form;
    tokens[near++] = index.forms[form];
  }

  private void weigh(TokenComparison ours) {
    touch();
    for (int i = 0; i < near; i++) {
      float weight = (float) ours.with(tokens[i], index.weights[forms[i]]);
      if (weight > NameAlignment.ALIKE) {
        expansions.add(forms[i], weight);
      }
    }
  }

  /** Words that were not seen for long come from memory side by side, not one after the other. */
  private void touch() {
    int sum = 0;
    for (int i = 0; i < near; i++) {
      sum += tokens[i].outline;
    }
    for (int i = 0; i < near; i++) {
      sum += tokens[i].fold.length + tokens[i].skeleton.length;
    }
    touched = sum;
  }
}

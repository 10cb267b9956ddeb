package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 50})
  void holdsWhatAListHoldsAndItsLastElementCanBeReplaced(int size) {
    List<Integer> few = List.of();
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      few = Few.with(few, i);
      plain.add(i);
    }
    assertThat(few).isEqualTo(plain);

    few = Few.withLast(few, -1);
    plain.set(size - 1, -1);

    assertThat(few).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 50})
  void grownByAnotherListItHoldsBothAndLeavesThatOneAsItIs(int size) {
    List<Integer> few = List.of();
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      few = Few.with(few, i);
      plain.add(i);
    }
    List<Integer> more = List.of(7, 8, 9);

    few = Few.withLast(Few.withAll(few, more), -1);

    plain.addAll(List.of(7, 8, -1));
    assertThat(few).isEqualTo(plain);
    assertThat(more).containsExactly(7, 8, 9);
  }
}

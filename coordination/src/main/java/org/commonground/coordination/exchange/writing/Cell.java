package org.commonground.coordination.exchange.writing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What one cell of a workbook holds, with its type. */
sealed interface Cell {
  /** Nothing is known. */
  Cell EMPTY = new Text("");

  /** Words: never taken for a formula, whatever they begin with. */
  record Text(String value) implements Cell {}

  /** A number. */
  record Figure(BigDecimal value) implements Cell {}

  /** A day. */
  record Day(LocalDate value) implements Cell {}

  /** A moment, shown in UTC. */
  record Moment(Instant value) implements Cell {}

  /** An address of ours that can be followed. */
  record Address(String value) implements Cell {}
}

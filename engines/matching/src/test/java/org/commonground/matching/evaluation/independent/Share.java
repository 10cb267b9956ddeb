package org.commonground.matching.evaluation.independent;

import java.util.Locale;

/** So many of so many, with the interval of Wilson at 95 %. */
record Share(int count, int of) {
  private static final double Z = 1.96;

  double value() {
    return of == 0 ? 0 : (double) count / of;
  }

  double low() {
    return of == 0 ? 0 : Math.max(0, middle() - half());
  }

  double high() {
    return of == 0 ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double spread = value() * (1 - value()) / of + Z * Z / (4.0 * of * of);
    return Z * Math.sqrt(spread) / (1 + Z * Z / of);
  }

  String percent() {
    return String.format(Locale.ROOT, "%.1f", 100 * value());
  }

  String interval() {
    return String.format(Locale.ROOT, "%.1f–%.1f", 100 * low(), 100 * high());
  }
}

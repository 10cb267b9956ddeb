package org.commonground.matching;

/** The readable twin of {@link EditDistance}: the table of optimal string alignment. */
final class PlainEditDistance {
  private PlainEditDistance() {}

  static int of(byte[] a, byte[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length][b.length];
  }

  private static int cheapest(byte[] a, byte[] b, int[][] cost, int i, int j) {
    int changed = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

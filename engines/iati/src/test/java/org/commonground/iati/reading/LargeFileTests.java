package org.commonground.iati.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file that never exists as a whole is read in flat memory. */
class LargeFileTests {
  private static final int MEGABYTES = Integer.getInteger("commonground.large", 100);

  @Test
  void aLargeFileStreamsInFlatMemory() {
    int count = MEGABYTES * 1_000_000 / activity(0).length();
    long before = liveBytesAfterCollection();
    int[] read = {0};
    long[] most = {0};

    IatiReader.read(
        file(count),
        item -> {
          read[0] += item instanceof Item.ActivityItem ? 1 : 0;
          if (read[0] % 20_000 == 0) {
            most[0] = Math.max(most[0], liveBytesAfterCollection() - before);
          }
        });

    assertThat(read[0]).isEqualTo(count);
    assertThat(most[0]).isLessThan(8_000_000);
  }

  private static long liveBytesAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(it -> it.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(it -> it != null)
        .mapToLong(it -> it.getUsed())
        .sum();
  }

  private static InputStream file(int count) {
    return new InputStream() {
      private byte[] part = bytes("<iati-activities version='2.03'>");
      private int at;
      private int next;

      @Override
      public int read() {
        throw new UnsupportedOperationException("the reader reads blocks");
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (at == part.length) {
          if (next > count) {
            return -1;
          }
          part = bytes(next == count ? "</iati-activities>" : activity(next));
          next++;
          at = 0;
        }
        int given = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, from, given);
        at += given;
        return given;
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String activity(int number) {
    return "<iati-activity><iati-identifier>XX-1-%010d</iati-identifier><title>".formatted(number)
        + "<narrative>Title %010d</narrative></title>".formatted(number)
        + "<participating-org role=\"1\" ref=\"XX-1\"/>".repeat(20)
        + "<description><narrative>%s</narrative></description></iati-activity>\n"
            .formatted("Sentences of a description. ".repeat(20));
  }
}

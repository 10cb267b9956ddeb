package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.database.DataFolder;
import org.commonground.coordination.database.Turns;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * A few programmes and events from public documents, in our own sentences, so that a first start
 * shows something real. They are read once, into a register that holds nothing yet, and are records
 * like any other.
 */
@Component
public class StarterPortfolio {
  private static final String MARK = "first-start";

  private final Importer importer;
  private final Activities activities;
  private final DataFolder data;
  private final Turns turns;

  StarterPortfolio(Importer importer, Activities activities, DataFolder data, Turns turns) {
    this.importer = importer;
    this.activities = activities;
    this.data = data;
    this.turns = turns;
  }

  /** Whether a server may fill a folder at its first start. */
  public enum Wish {
    WANTED,
    NOT_WANTED
  }

  /**
   * Reads the portfolio if this is the folder's first start, nothing is in it, and it is wanted.
   *
   * @return whether it was read
   */
  public boolean loadAtFirstStart(Wish wish) {
    Path mark = data.resolve(MARK);
    if (Files.exists(mark)) {
      return false;
    }
    boolean load = wish == Wish.WANTED && turns.alone("starter portfolio", this::loadIntoNothing);
    try {
      Files.writeString(mark, wish + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return load;
  }

  /** Of several servers that start on one new database, the first finds nothing in it. */
  private boolean loadIntoNothing() {
    boolean isNew = activities.lastSequence() == 0;
    if (isNew) {
      importer.readFiles(files(), "starter portfolio");
    }
    return isNew;
  }

  private static List<ReceivedFile> files() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath*:starter/*.xml"))
          .sorted(Comparator.comparing(Resource::getFilename))
          .map(StarterPortfolio::file)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static ReceivedFile file(Resource resource) {
    return new ReceivedFile(
        Objects.requireNonNull(resource.getFilename()), 0, resource::getInputStream);
  }
}

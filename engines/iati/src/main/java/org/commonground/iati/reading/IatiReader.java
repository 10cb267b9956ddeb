package org.commonground.iati.reading;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.upgrading.Upgrade;
import org.commonground.iati.upgrading.Upgraded;
import org.commonground.iati.writing.Conformity;
import org.commonground.iati.xml.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Reads an IATI file of any version from 1.01 to 2.03 record by record, in the order of the file
 * and in flat memory, and gives every record in the terms of 2.03.
 *
 * <p>Hot path: every byte of every file. Measured by {@code IatiReadingBenchmark}. Bytes become
 * characters, characters are cut into records, each record is read by the JDK's StAX parser alone
 * and upgraded when it is older than 2.01. So a broken record costs only itself.
 *
 * <p>Reading never fails: what is wrong with a file comes out as {@link Item.Refused} or {@link
 * Item.Trouble} with its line. A reader belongs to one thread and one file. It does not close the
 * stream.
 */
public final class IatiReader implements Iterator<Item> {
  private final CharWindow window;
  private final FileSplitter splitter;
  private final RecordParser parser;
  private final Messages messages;
  private final ReaderLimits limits;
  private final Deque<Item> ready = new ArrayDeque<>();
  private Item.@Nullable Header header;
  private boolean encodingReported;
  private boolean ended;
  private int strays;

  /**
   * Reads a file within the usual limits.
   *
   * @param in the file's bytes, already unpacked; not closed
   */
  public IatiReader(InputStream in) {
    this(in, ReaderLimits.DEFAULT);
  }

  /**
   * Reads a file within limits.
   *
   * @param in the file's bytes, already unpacked; not closed
   * @param limits how large a record may be
   */
  public IatiReader(InputStream in, ReaderLimits limits) {
    this.limits = limits;
    window = new CharWindow(new Decoder(in), limits.maxRecordChars());
    splitter = new FileSplitter(window);
    parser = new RecordParser(limits);
    messages = new Messages(window);
  }

  /**
   * Reads a whole file.
   *
   * @param in the file's bytes, already unpacked; not closed
   * @param each is given every item in the order of the file
   */
  public static void read(InputStream in, Consumer<Item> each) {
    new IatiReader(in).forEachRemaining(each);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      step();
    }
    return !ready.isEmpty();
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the file has no more items");
    }
    return ready.removeFirst();
  }

  private void step() {
    report(messages.unknownEncoding());
    Piece piece = splitter.next();
    Item item = itemOf(piece);
    report(messages.wrongByte());
    if (item != null) {
      ready.add(item);
    }
  }

  private @Nullable Item itemOf(Piece piece) {
    return switch (piece) {
      case Piece.Root root -> header(root);
      case Piece.Whole whole -> record(whole);
      case Piece.TooLong tooLong -> refused(tooLong);
      case Piece.Stray stray -> stray(stray);
      case Piece.Stop stop -> {
        ended = true;
        yield new Item.Trouble(messages.stop(stop));
      }
      case Piece.End end -> end(end);
    };
  }

  private @Nullable Item header(Piece.Root root) {
    switch (parser.root(root)) {
      case Parsed.Whole(Element element, var namespaces) -> {
        header =
            new Item.Header(
                root.name(),
                element.code("version").orElse(""),
                element.attributes(),
                namespaces,
                root.line());
        if (namespaces.containsKey("")) {
          trouble(messages.defaultNamespace(root.line()));
        }
      }
      case Parsed.Broken broken -> {
        header = new Item.Header(root.name(), "", List.of(), Map.of(), root.line());
        trouble(messages.brokenRoot(root, broken));
      }
      case Parsed.TooLarge tooLarge ->
          throw new IllegalStateException("a start tag alone has no " + tooLarge.limit());
    }
    parser.use(header.namespaces());
    return header;
  }

  private Item record(Piece.Whole whole) {
    int line = window.line();
    return switch (parser.record(window, whole)) {
      case Parsed.Whole(Element element, var _) -> upgraded(element, whole, line);
      case Parsed.Broken broken -> refused(messages.broken(whole, broken), whole.length());
      case Parsed.TooLarge tooLarge -> refused(messages.tooLarge(whole, tooLarge), whole.length());
    };
  }

  private Item upgraded(Element element, Piece.Whole whole, int line) {
    if (!element.is(whole.name())) {
      return refused(messages.foreignRecord(whole, line), whole.length());
    }
    String version = header == null ? "" : header.version();
    Upgraded upgraded = Upgrade.to203(Conformity.original(element), version);
    return whole.name().equals("iati-activity")
        ? new Item.ActivityItem(new Activity(upgraded.element()), upgraded.findings())
        : new Item.OrganisationItem(
            new OrganisationRecord(upgraded.element()), upgraded.findings());
  }

  private Item refused(Piece.TooLong tooLong) {
    return refused(messages.tooLong(tooLong, limits), tooLong.length());
  }

  private Item refused(Finding finding, int length) {
    String text = window.text(0, Math.min(length, Item.Refused.MAX_TEXT));
    return new Item.Refused(finding, Messages.identifierIn(text), text);
  }

  private @Nullable Item stray(Piece.Stray stray) {
    strays++;
    if (strays > limits.maxStrayFindings()) {
      return null;
    }
    return new Item.Trouble(messages.stray(stray));
  }

  private @Nullable Item end(Piece.End end) {
    ended = true;
    if (strays > limits.maxStrayFindings()) {
      trouble(messages.moreStrays(strays - limits.maxStrayFindings(), end.line()));
    }
    Optional<String> reason = window.decoder().broken();
    if (reason.isPresent()) {
      return new Item.Trouble(messages.unreadable(reason.get(), end.line()));
    }
    return end.truncated() ? new Item.Trouble(messages.truncated(end.line())) : null;
  }

  private void report(Optional<Finding> aboutEncoding) {
    if (!encodingReported && aboutEncoding.isPresent()) {
      encodingReported = true;
      trouble(aboutEncoding.get());
    }
  }

  private void trouble(Finding finding) {
    ready.add(new Item.Trouble(finding));
  }
}

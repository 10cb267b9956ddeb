package org.commonground.coordination.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Looks at entries one after the other, and remembers the first that does not fit. */
final class Chain {
  private final List<Checkpoint> checkpoints;
  private final AtomicLong number;
  private final AtomicReference<String> hash;
  private final AtomicReference<Optional<Proof.Broken>> broken =
      new AtomicReference<>(Optional.empty());

  /**
   * A chain that goes on after an entry.
   *
   * @param number of that entry; 0 to begin at the beginning
   * @param hash of that entry
   * @param checkpoints that the entries have to contain
   */
  Chain(long number, String hash, List<Checkpoint> checkpoints) {
    this.number = new AtomicLong(number);
    this.hash = new AtomicReference<>(hash);
    this.checkpoints = List.copyOf(checkpoints);
  }

  /** Takes the next entry. After the first that does not fit, the others say nothing more. */
  void add(Entry entry) {
    if (broken.get().isPresent()) {
      return;
    }
    long expected = number.get() + 1;
    if (entry.number() > expected) {
      long last = entry.number() - 1;
      breakAt(
          expected,
          last == expected
              ? "it is missing"
              : "it is missing, and so are those up to %d".formatted(last));
    } else if (entry.number() < expected) {
      breakAt(entry.number(), "there are two entries with this number");
    } else if (!entry.previous().equals(hash.get())) {
      breakAt(
          expected,
          "it follows an entry with the hash %s, and the one before has %s"
              .formatted(entry.previous(), hash.get()));
    } else if (!entry.computedHash().equals(entry.hash())) {
      breakAt(
          expected,
          "its content has the hash %s, and it states %s"
              .formatted(entry.computedHash(), entry.hash()));
    } else {
      compare(entry);
    }
    number.set(entry.number());
    hash.set(entry.hash());
  }

  private void compare(Entry entry) {
    for (Checkpoint checkpoint : checkpoints) {
      if (checkpoint.number() == entry.number() && !checkpoint.hash().equals(entry.hash())) {
        breakAt(
            entry.number(),
            "it has the hash %s, and the checkpoint of %s states %s: this entry or an earlier one was replaced"
                .formatted(entry.hash(), checkpoint.at(), checkpoint.hash()));
        return;
      }
    }
  }

  private void breakAt(long at, String why) {
    broken.set(Optional.of(new Proof.Broken(at, why)));
  }

  /** What there is to say when the last entry was taken. */
  Proof proof() {
    if (broken.get().isPresent()) {
      return broken.get().get();
    }
    for (Checkpoint checkpoint : checkpoints) {
      if (checkpoint.number() > number.get()) {
        return new Proof.Broken(
            number.get() + 1,
            "it is missing: the checkpoint of %s states %d entries"
                .formatted(checkpoint.at(), checkpoint.number()));
      }
    }
    return new Proof.Whole(number.get(), hash.get());
  }
}

package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Message;

/**
 * Reads PNRGOV messages.
 *
 * <p>The structure is that of the PNRGOV guides 11.1 to 21.1: a booking starts with SRC, and groups
 * 1 to 12 follow. What a segment belongs to is decided by what stands before it, so a segment out
 * of place costs nothing but a finding. Thread-safe.
 */
public final class PnrgovReader {
  private final FlagList flags;

  /**
   * A reader that marks what is to be purged by a state's own list.
   *
   * @param flags the list
   */
  public PnrgovReader(FlagList flags) {
    this.flags = flags;
  }

  /** A reader with the list that comes with this engine. */
  public PnrgovReader() {
    this(FlagList.SHIPPED);
  }

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message; it is read as a PNRGOV whatever its header says
   * @return all that it states, and what is wrong with it
   */
  public PnrgovMessage read(Message message) {
    return new Reading(message, flags).read();
  }
}

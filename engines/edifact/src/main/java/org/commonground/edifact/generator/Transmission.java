package org.commonground.edifact.generator;

/** One file as a carrier would send it: an interchange with one message, and the truth about it. */
public final class Transmission {
  private final byte[] bytes;
  private final MessageTruth truth;

  Transmission(byte[] bytes, MessageTruth truth) {
    this.bytes = bytes;
    this.truth = truth;
  }

  /**
   * The name of the file, without a folder.
   *
   * @return the name; no data about persons is in it
   */
  public String file() {
    return truth.file();
  }

  /**
   * A copy of the bytes sent.
   *
   * @return the bytes
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * How many bytes were sent.
   *
   * @return the count
   */
  public int size() {
    return bytes.length;
  }

  /**
   * What the message states.
   *
   * @return the truth
   */
  public MessageTruth truth() {
    return truth;
  }

  @Override
  public String toString() {
    return "Transmission[" + file() + "]";
  }
}

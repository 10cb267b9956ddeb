package org.commonground.coordination.search;

/**
 * How far the index has followed the register.
 *
 * @param documents versions that can be found, of every audience
 * @param sequence the register's count of changes up to which the index has followed
 * @param registered the register's count of changes
 * @param isFollowing whether the index is following right now
 */
public record IndexState(long documents, long sequence, long registered, boolean isFollowing) {
  /** How many changes the index has yet to take in; an upper bound. */
  public long behind() {
    return Math.max(0, registered - sequence);
  }
}

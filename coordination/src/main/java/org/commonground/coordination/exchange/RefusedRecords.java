package org.commonground.coordination.exchange;

import java.util.List;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.database.Audiences;
import org.commonground.iati.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What could not be taken in at the last reading of each file. Reading shows what the running
 * transaction may see.
 */
@Component
public class RefusedRecords {
  private final RefusedStore store;
  private final Audiences audiences;

  RefusedRecords(RefusedStore store, Audiences audiences) {
    this.store = store;
    this.audiences = audiences;
  }

  /** A file is about to be read. */
  void begin(String file) {
    audiences.seeingEverything(() -> store.makeEarlier(file));
  }

  /** Keeps a record for those who would have seen it. */
  void keep(String file, Receipt receipt, Finding why, String content) {
    audiences.seeingEverything(() -> store.add(file, receipt, why, content));
  }

  /** How many there are. */
  @Transactional(readOnly = true)
  public long count() {
    return store.count();
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<RefusedRecord> list(int most) {
    return store.list(most);
  }
}

package org.commonground.coordination.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins transactions as the viewer of the work at hand. The public needs no telling: it is what
 * the database takes a transaction for.
 */
final class ViewerTransactions extends JdbcTransactionManager {
  private static final long serialVersionUID = 1L;

  ViewerTransactions(DataSource database) {
    super(database);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    Viewer viewer = Audiences.viewer();
    if (!viewer.equals(Viewer.PUBLIC)) {
      AudienceStore.tell(connection, viewer);
    }
  }
}

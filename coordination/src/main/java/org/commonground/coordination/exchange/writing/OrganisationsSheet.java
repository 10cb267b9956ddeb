package org.commonground.coordination.exchange.writing;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Organisation;

/** One row for each organisation of each activity in each role, the reporter first. */
record OrganisationsSheet(Naming naming) implements Sheet {
  @Override
  public String name() {
    return "file.sheet.organisations";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("fact.identifier", 26),
        new Column("file.title", 40),
        new Column("file.role", 18),
        new Column("file.organisation", 40),
        new Column("file.organisation-ref", 20),
        new Column("file.organisation-type", 28),
        new Column("file.its-activity", 26));
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    Activity it = held.activity();
    String title = naming.title(it);
    List<Row> rows = new ArrayList<>();
    it.reportingOrg()
        .ifPresent(org -> rows.add(row(it, title, naming.wording().say("fact.reporter"), org)));
    for (var org : it.participatingOrgs()) {
      rows.add(row(it, title, naming.wording().code("role", org.role()), org.organisation()));
    }
    return rows;
  }

  private Row row(Activity it, String title, String role, Organisation organisation) {
    return new Row()
        .text(it.identifier())
        .text(title)
        .text(role)
        .text(naming.organisation(organisation))
        .text(organisation.ref())
        .text(naming.wording().code("organisation-type", organisation.type()))
        .text(organisation.activityId());
  }
}

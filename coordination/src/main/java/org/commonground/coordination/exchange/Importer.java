package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.tables.Statements;
import org.commonground.coordination.organisations.NamedIn;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.iati.Organisation;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.rules.Checker;
import org.commonground.iati.rules.FileChecker;
import org.springframework.stereotype.Component;

/**
 * Reads IATI files and tables into the register.
 *
 * <p>A record goes in whole or not at all, and what is in stays in: an import that was cut off is
 * finished by starting it again. One thread reads and checks while another writes.
 */
@Component
public class Importer {
  private final Activities activities;
  private final Organisations organisations;
  private final RefusedRecords refused;
  private final Clock clock;
  private final Codelists codelists = Codelists.standard();
  private final Checker checker;
  private final TableImporter tables;
  private final Statements statements;
  private final Audit audit;

  Importer(
      Activities activities,
      Organisations organisations,
      RefusedRecords refused,
      TableImporter tables,
      Statements statements,
      Audit audit,
      Clock clock) {
    this.activities = activities;
    this.organisations = organisations;
    this.refused = refused;
    this.tables = tables;
    this.statements = statements;
    this.audit = audit;
    this.clock = clock;
    this.checker = new Checker(codelists, clock);
  }

  /**
   * Reads files, in the order of the paths.
   *
   * @param watcher is told now and then how far it has come, in the reading thread
   */
  public ImportReport read(ImportOrder order, Consumer<ImportProgress> watcher) {
    FileFinder.Found found = FileFinder.find(order.paths());
    return read(found.files(), found.problems(), order, watcher);
  }

  /** Reads files that the application itself holds. */
  public ImportReport readFiles(List<ReceivedFile> files, String by) {
    return read(files, List.of(), new ImportOrder(List.of(), by, Audience.PUBLIC), progress -> {});
  }

  private ImportReport read(
      List<ReceivedFile> files,
      List<ImportProblem> notFound,
      ImportOrder order,
      Consumer<ImportProgress> watcher) {
    var tally = new ImportTally();
    tally.refuse(notFound);
    var watch = new ImportWatch(files, tally, watcher, clock);
    try (ExecutorService writing =
        Executors.newSingleThreadExecutor(work -> new Thread(Actor.carried(work)))) {
      var course = new TableImporter.Course(order, tally, writing, watch::read);
      List<ReceivedFile> withParts = new ArrayList<>();
      for (ReceivedFile file : files) {
        watch.begin();
        if (FileKind.of(file) == FileKind.XML) {
          read(file, course, statements.listIdentifiers());
        } else if (tables.read(file, fingerprint(file), course)) {
          withParts.add(file);
        }
      }
      withParts.forEach(it -> tables.readParts(it, fingerprint(it), course));
    }
    ImportReport report = tally.report();
    leaveTrace(files.size(), report);
    return report;
  }

  private void leaveTrace(int files, ImportReport report) {
    audit.record(
        Action.IMPORT_FINISHED
            .on(Subject.REGISTER)
            .with("files", files)
            .with("read", report.read())
            .with("added", report.added())
            .with("changed", report.changed())
            .with("unchanged", report.unchanged())
            .with("refused", report.refused()));
  }

  private void read(ReceivedFile file, TableImporter.Course course, Set<String> toldByTables) {
    ImportOrder order = course.order();
    ImportTally tally = course.tally();
    long source = activities.receive(file.name(), fingerprint(file), order.by());
    refused.begin(file.name());
    var receipt = new Receipt(source, order.by(), clock.instant(), order.audience(), order.money());
    var writer = new BatchWriter(activities, course.writing(), tally, file.name(), receipt);
    new FileImport(
            file,
            new FileChecker(checker, codelists, clock),
            writer,
            tally,
            why -> refused.keep(file.name(), receipt, why.finding(), why.text()),
            organisation -> keep(organisation, tally),
            it -> toldByTables.contains(it.identifier()) ? statements.besideTables(it) : it)
        .run(course.bytesRead());
  }

  private void keep(OrganisationRecord record, ImportTally tally) {
    var organisation =
        new Organisation(
            record.identifier(),
            record.reportingOrg().map(Organisation::type).orElse(""),
            record.name(),
            "");
    tally.countOrganisation(organisations.register(organisation, NamedIn.PUBLIC));
  }

  /**
   * SHA-256 of the unpacked bytes; empty when they cannot be read, which the reading itself will
   * report.
   */
  private static String fingerprint(ReceivedFile file) {
    try (InputStream in = file.opening().open()) {
      return DigestUtils.sha256Hex(in);
    } catch (IOException unreadable) {
      return "";
    }
  }
}

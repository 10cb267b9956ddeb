package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonground.coordination.exchange.ActivityDocument;
import org.commonground.coordination.exchange.ActivityDocument.OrganisationDocument;
import org.commonground.coordination.exchange.ActivityDocument.Share;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the codes in activities are called in the language of a request. Codes whose meaning depends
 * on a vocabulary are named together with it, as {@code 99:area-travel}.
 */
@Component
final class CodeNames {
  private static final String USUAL_VOCABULARY = "1";
  private static final String OWN_VOCABULARY = "99";

  private final Names names;

  CodeNames(Names names) {
    this.names = names;
  }

  Map<String, Map<String, String>> of(Visit visit, List<ActivityDocument> activities) {
    var found = new Collection(visit, new TreeMap<>());
    activities.forEach(found::add);
    return found.byList();
  }

  private final class Collection {
    private final Visit visit;
    private final Map<String, Map<String, String>> byList;

    Collection(Visit visit, Map<String, Map<String, String>> byList) {
      this.visit = visit;
      this.byList = byList;
    }

    Map<String, Map<String, String>> byList() {
      return byList;
    }

    void add(ActivityDocument it) {
      code("status", it.status());
      it.participatingOrgs().forEach(one -> code("role", one.role()));
      organisations(it).forEach(one -> code("organisation-type", one.type()));
      it.recipientCountries().forEach(share -> put("country", share.code(), country(share)));
      it.recipientRegions().forEach(share -> share("region", share, region(share)));
      it.sectors().forEach(share -> share("sector", share, sector(share)));
      it.tags().forEach(share -> share("tag", share, tag(share)));
    }

    private static List<OrganisationDocument> organisations(ActivityDocument it) {
      List<OrganisationDocument> all = new ArrayList<>();
      it.participatingOrgs().forEach(one -> all.add(one.organisation()));
      var reporter = it.reportingOrg();
      if (reporter != null) {
        all.add(reporter);
      }
      return all;
    }

    private void code(String list, @Nullable String code) {
      if (code != null) {
        put(camelCase(list), code, visit.findCode(list, code));
      }
    }

    private static String camelCase(String list) {
      return list.equals("organisation-type") ? "organisationType" : list;
    }

    private Optional<String> country(Share share) {
      return known(names.country(visit, share.code()), share);
    }

    private Optional<String> region(Share share) {
      return names.recipientRegion(visit, vocabulary(share), share.code());
    }

    private Optional<String> sector(Share share) {
      return switch (vocabulary(share)) {
        case USUAL_VOCABULARY, "2" -> names.findSector(visit, share.code());
        case OWN_VOCABULARY -> known(names.theme(visit, share.code()), share);
        default -> Optional.empty();
      };
    }

    private Optional<String> tag(Share share) {
      return switch (vocabulary(share)) {
        case "2", "3" -> known(names.goal(visit, share.code()), share);
        case OWN_VOCABULARY -> known(names.theme(visit, share.code()), share);
        default -> Optional.empty();
      };
    }

    private static Optional<String> known(String name, Share share) {
      return Optional.of(name).filter(it -> !it.equals(share.code()));
    }

    private static String vocabulary(Share share) {
      String stated = share.vocabulary();
      return stated == null ? USUAL_VOCABULARY : stated;
    }

    private void share(String list, Share share, Optional<String> name) {
      put(list, vocabulary(share) + ':' + share.code(), name);
    }

    private void put(String list, String code, Optional<String> name) {
      name.ifPresent(it -> byList.computeIfAbsent(list, _ -> new TreeMap<>()).put(code, it));
    }
  }
}

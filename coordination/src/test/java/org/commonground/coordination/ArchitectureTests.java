package org.commonground.coordination;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules a compiler cannot check. Each failure message says what to do instead. */
@AnalyzeClasses(
    packages = "org.commonground.coordination",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final DescribedPredicate<JavaMethod> ASKED_FOR_BY_LUCENE =
      DescribedPredicate.describe(
          "of a collector of Lucene", method -> method.getName().equals("setScorer"));

  private static final DescribedPredicate<JavaMethod> ASKED_FOR_BY_SERVLETS =
      DescribedPredicate.describe(
          "of an answer",
          method ->
              method.getName().equals("setHeader")
                  && method.getOwner().isAssignableTo(HttpServletResponse.class));

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(
              ArchConditions.be(
                  DescribedPredicate.<JavaClass>describe(
                      "in a @NullMarked package",
                      c ->
                          c.getPackage().isAnnotatedWith(NullMarked.class)
                              || c.getName().startsWith("gg.jte"))))
          .because(
              "null-safety is checked at compile time only where package-info.java says @NullMarked");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Base|Info|Data)$")
          .because("such a name says nothing: name the rule, the fact or the role");

  @ArchTest
  static final ArchRule noFieldInjection =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .because("constructors list what an object needs");

  @ArchTest
  static final ArchRule noSetters =
      noMethods()
          .that()
          .haveNameMatching("set[A-Z].*")
          .and()
          .areNotStatic()
          .and(DescribedPredicate.not(ASKED_FOR_BY_LUCENE.or(ASKED_FOR_BY_SERVLETS)))
          .should()
          .bePublic()
          .allowEmptyShould(true)
          .because("state changes have a business name (withdraw, publish, archive)");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("SystemClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("inject java.time.Clock, so that retention and expiry can be tested");

  @ArchTest
  static final ArchRule noStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.commonground.coordination")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("only the command line speaks there; everything else logs");

  @ArchTest
  static final ArchRule noGenericExceptions =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule stateIsFinal =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areNotDeclaredIn("org.commonground.coordination.briefings.telling.Participants$Counting")
          .should()
          .beFinal()
          .because("an object is complete when its constructor returns");

  @ArchTest
  static final ArchRule absenceIsNotStored =
      noFields()
          .should()
          .haveRawType(Optional.class)
          .because("Optional is a return type; a component that may be absent is @Nullable");

  @ArchTest
  static final ArchRule noCheckedCatchAll =
      noMethods()
          .that()
          .doNotHaveModifier(JavaModifier.BRIDGE)
          .should()
          .declareThrowableOfType(Exception.class)
          .because("callers cannot tell what may fail");

  @ArchTest
  static final ArchRule capabilitiesNotLayers =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..controller..",
              "..controllers..",
              "..service..",
              "..services..",
              "..entity..",
              "..entities..",
              "..dto..",
              "..util..",
              "..utils..",
              "..common..",
              "..misc..",
              "..impl..")
          .because("packages are named after business capabilities");

  @ArchTest
  static final ArchRule pagesAreNobodysBusiness =
      classes()
          .that()
          .haveSimpleNameEndingWith("Pages")
          .or()
          .haveSimpleNameEndingWith("Store")
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .because("only the framework calls pages, only their own capability calls stores");

  @ArchTest
  static final ArchRule sqlStaysInStores =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .resideOutsideOfPackage("..database..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.jooq..")
          .because("one place per module talks SQL; connections are the business of database");
}

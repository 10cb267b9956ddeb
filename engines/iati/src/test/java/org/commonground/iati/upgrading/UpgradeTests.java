package org.commonground.iati.upgrading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.xml.CanonicalXml;
import org.commonground.iati.xml.ElementParser;
import org.commonground.iati.xml.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of IATI's migration guide and location summary, and what publishers wrote. */
class UpgradeTests {

  @Test
  void putsTextIntoNarratives() {
    assertThat(upgraded("<title>Some title here</title>"))
        .isEqualTo("<title><narrative>Some title here</narrative></title>");
  }

  @Test
  void putsTheLanguagesOfATitleTogether() {
    assertThat(
            upgraded(
                "<title>Clinic</title><activity-scope code='4'/><title xml:lang='fr'>Clinique</title>"))
        .isEqualTo(
            "<title><narrative>Clinic</narrative><narrative xml:lang='fr'>Clinique</narrative></title>"
                + "<activity-scope code='4'/>");
  }

  @Test
  void putsTheLanguagesOfADescriptionTogetherByType() {
    assertThat(
            upgraded(
                "<description type='1' xml:lang='en'>General</description>"
                    + "<description type='2'>Aims</description>"
                    + "<description type='1' xml:lang='fr'>Général</description>"))
        .isEqualTo(
            "<description type='1'><narrative xml:lang='en'>General</narrative>"
                + "<narrative xml:lang='fr'>Général</narrative></description>"
                + "<description type='2'><narrative>Aims</narrative></description>");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<participating-org role='Funding'/>|<participating-org role='1'/>",
        "<participating-org role='accountable'/>|<participating-org role='2'/>",
        "<participating-org role='Extending'/>|<participating-org role='3'/>",
        "<participating-org role='implementing' type='Government'/>|<participating-org role='4' type='10'/>",
        "<activity-date type='start-planned' iso-date='2012-01-01'/>|<activity-date type='1' iso-date='2012-01-01'/>",
        "<activity-date type='end-actual' iso-date='2012-01-01'>2012-01-01</activity-date>|<activity-date type='4' iso-date='2012-01-01'/>",
        "<activity-date type='start-actual'>2012-01-01</activity-date>|<activity-date type='2' iso-date='2012-01-01'/>",
        "<activity-date type='end-planned' iso-date='2012-12-31'>End of year</activity-date>|<activity-date type='3' iso-date='2012-12-31'><narrative>End of year</narrative></activity-date>",
        "<activity-status>Implementation</activity-status>|<activity-status code='2'/>",
        "<activity-status>Completion</activity-status>|<activity-status code='4'/>",
        "<activity-status code='3'/>|<activity-status code='3'/>",
        "<sector vocabulary='DAC' code='15150'/>|<sector vocabulary='1' code='15150'/>",
        "<sector vocabulary='DAC' code='122'/>|<sector vocabulary='2' code='122'/>",
        "<sector vocab='DAC' code='31120'>Farming</sector>|<sector vocabulary='1' code='31120'><narrative>Farming</narrative></sector>",
        "<sector vocabulary='DAC-3' code='122'/>|<sector vocabulary='2' code='122'/>",
        "<sector vocabulary='RO' code='a'/>|<sector vocabulary='99' code='a'/>",
        "<sector vocabulary='RO2' code='a'/>|<sector vocabulary='98' code='a'/>",
        "<sector vocabulary='COFOG' code='a'/>|<sector vocabulary='3' code='a'/>",
        "<sector vocabulary='2' code='122'/>|<sector vocabulary='2' code='122'/>",
        "<policy-marker vocabulary='DAC' code='2' significance='1'>Environment</policy-marker>|<policy-marker vocabulary='1' code='2' significance='1'><narrative>Environment</narrative></policy-marker>",
        "<recipient-country code='XK'>Kosovo</recipient-country>|<recipient-country code='XK'><narrative>Kosovo</narrative></recipient-country>",
        "<budget type='Original'/>|<budget type='1'/>",
        "<budget type='2'/>|<budget type='2'/>",
        "<related-activity type='Parent' ref='A-2'/>|<related-activity type='1' ref='A-2'/>",
        "<conditions attached='Yes'><condition type='2'>Pay</condition></conditions>|<conditions attached='1'><condition type='2'><narrative>Pay</narrative></condition></conditions>",
        "<contact-info><organization>A</organization></contact-info>|<contact-info><organisation><narrative>A</narrative></organisation></contact-info>",
        "<crs-add><aid-type-flag code='1' significance='2'/></crs-add>|<crs-add><other-flags code='1' significance='2'/></crs-add>",
        "<result type='Output'/>|<result type='1'/>",
        "<other-identifier owner-ref='X-1' owner-name='X'>7</other-identifier>|<other-identifier ref='7' type='A9'><owner-org ref='X-1'><narrative>X</narrative></owner-org></other-identifier>",
        "<other-identifier>7</other-identifier>|<other-identifier ref='7' type='A1'/>",
      })
  void upgrades(String old, String now) {
    assertThat(upgraded(old)).isEqualTo(now);
    assertThat(findings(old)).isEmpty();
  }

  @ParameterizedTest(name = "transaction type {0} is {1}")
  @CsvSource({
    "IF, 1", "C, 2", "D, 3", "E, 4", "IR, 5", "LR, 6", "R, 7", "QP, 8", "QS, 9", "CG, 10"
  })
  void numbersTransactionTypes(String old, String now) {
    assertThat(upgraded("<transaction><transaction-type code='%s'/></transaction>".formatted(old)))
        .isEqualTo("<transaction><transaction-type code='%s'/></transaction>".formatted(now));
  }

  @Test
  void keepsWordsBesideACode() {
    assertThat(upgraded("<activity-status code='2' xml:lang='en'>Running</activity-status>"))
        .isEqualTo(
            "<activity-status code='2'><cg:text xml:lang='en' xmlns:cg='urn:common-ground:kept'>"
                + "Running</cg:text></activity-status>");
  }

  @Test
  void keepsAnUnknownStatusAsideAndSaysSo() {
    String old = "<activity-status>Unspecified</activity-status>";

    assertThat(upgraded(old))
        .isEqualTo(
            "<cg:activity-status xmlns:cg='urn:common-ground:kept'>Unspecified</cg:activity-status>");
    assertThat(findings(old))
        .singleElement()
        .satisfies(
            it -> assertThat(it.element()).isEqualTo("iati-activity/activity-status"),
            it -> assertThat(it.severity()).isEqualTo(Finding.Severity.WARNING),
            it -> assertThat(it.line()).isEqualTo(1));
  }

  @Test
  void readsTheLanguageAndCategoryOfADocument() {
    assertThat(
            upgraded(
                "<document-link url='u'><language>en</language><category code='A02'/>"
                    + "<title>Plan</title></document-link>"))
        .isEqualTo(
            "<document-link url='u'><language code='en'/><category code='A02'/>"
                + "<title><narrative>Plan</narrative></title></document-link>");
  }

  @Test
  void makesADocumentOfTheWebsite() {
    assertThat(upgraded("<activity-website>http://www.example.org/a</activity-website>"))
        .isEqualTo(
            "<document-link url='http://www.example.org/a' format='text/html'><title>"
                + "<narrative xml:lang='en'>Activity website</narrative></title>"
                + "<category code='A12'/></document-link>");
  }

  @Test
  void upgradesTheLocationOfThePublishedExample() {
    assertThat(
            upgraded(
                "<location percentage='40'><name>Herat</name><description>There</description>"
                    + "<coordinates latitude='34.34' longitude='62.2' precision='2'/>"
                    + "<gazetteer-entry gazetteer-ref='GEO'>1140026</gazetteer-entry>"
                    + "<location-type code='PPL'/>"
                    + "<administrative country='AF'>Afghanistan, Herat, Injil</administrative>"
                    + "</location>"))
        .isEqualTo(
            "<location><name><narrative>Herat</narrative></name>"
                + "<description><narrative>There</narrative></description>"
                + "<point srsName='http://www.opengis.net/def/crs/EPSG/0/4326'><pos>34.34 62.2</pos>"
                + "<cg:attribute name='precision' xmlns:cg='urn:common-ground:kept'>2</cg:attribute>"
                + "</point><exactness code='2'/><location-id vocabulary='G1' code='1140026'/>"
                + "<feature-designation code='PPL'/>"
                + "<administrative vocabulary='A4' level='0' code='AF'>"
                + "<cg:text xmlns:cg='urn:common-ground:kept'>Afghanistan, Herat, Injil</cg:text>"
                + "</administrative>"
                + "<cg:attribute name='percentage' xmlns:cg='urn:common-ground:kept'>40</cg:attribute>"
                + "</location>");
  }

  @Test
  void keepsTheVersionAndTheTypeOfInnerDescriptions() {
    Element old =
        parse(
            "<iati-activity version='1.03'><result><description type='1'>x</description></result>"
                + "</iati-activity>");

    assertThat(text(Upgrade.to203(old, "1.03").element()))
        .isEqualTo(
            "<iati-activity><result><description><narrative>x</narrative>"
                + "<cg:attribute name='type' xmlns:cg='urn:common-ground:kept'>1</cg:attribute>"
                + "</description></result>"
                + "<cg:attribute name='version' xmlns:cg='urn:common-ground:kept'>1.03</cg:attribute>"
                + "</iati-activity>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<transaction><transaction-date>2010</transaction-date></transaction>",
        "<sector vocabulary='WB' code='x'/>",
        "<collaboration-type>Bilateral</collaboration-type>",
        "<participating-org role='Witness'/>",
        "<location><gazetteer-entry gazetteer-ref='NGA'>5</gazetteer-entry></location>",
        "<location><coordinates latitude='5'/></location>",
      })
  void saysWhatAPersonShouldLookAt(String old) {
    assertThat(findings(old)).hasSize(1);
    assertThat(upgraded(old)).matches(".*(2010|WB|Bilateral|Witness|NGA|latitude='5').*");
  }

  @ParameterizedTest(name = "version {0}: {1}")
  @CsvSource({
    "1.0, true",
    "1.00, true",
    "1.01, true",
    "1.05, true",
    "2.01, false",
    "2.03, false",
    "'', true",
    "abc, true",
  })
  void decidesByTheVersionAndElseByTheShape(String version, boolean upgrades) {
    Element old = parse("<iati-activity><title>Some</title></iati-activity>");

    assertThat(Upgrade.to203(old, version).element().equals(old)).isNotEqualTo(upgrades);
  }

  @Test
  void leavesARecordWithoutVersionAloneThatIsInNewShape() {
    Element now = parse("<iati-activity><title><narrative>A</narrative></title></iati-activity>");

    assertThat(Upgrade.to203(now, "").element()).isSameAs(now);
  }

  @Test
  void renamesTheIdentifierOfAnOrganisationFile() {
    Element old =
        parse(
            "<iati-organisation><iati-identifier>GB-1</iati-identifier><name>DFID</name>"
                + "<name xml:lang='fr'>DFID fr</name></iati-organisation>");

    assertThat(text(Upgrade.to203(old, "1.02").element()))
        .isEqualTo(
            "<iati-organisation><organisation-identifier>GB-1</organisation-identifier><name>"
                + "<narrative>DFID</narrative><narrative xml:lang='fr'>DFID fr</narrative></name>"
                + "</iati-organisation>");
  }

  private static String upgraded(String inside) {
    String all = text(Upgrade.to203(activity(inside), "1.04").element());
    return all.substring("<iati-activity>".length(), all.length() - "</iati-activity>".length());
  }

  private static List<Finding> findings(String inside) {
    return Upgrade.to203(activity(inside), "1.04").findings();
  }

  private static Element activity(String inside) {
    return parse("<iati-activity>" + inside + "</iati-activity>");
  }

  private static Element parse(String xml) {
    return ((Parsed.Whole) new ElementParser(1_000, 100).parse(new StringReader(xml), 0)).element();
  }

  private static String text(Element element) {
    return new String(CanonicalXml.write(element), StandardCharsets.UTF_8).replace('"', '\'');
  }
}

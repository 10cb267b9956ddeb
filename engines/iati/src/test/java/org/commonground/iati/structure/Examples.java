package org.commonground.iati.structure;

/** Records of ours that use every element of the standard. */
public final class Examples {
  public static final String FULL_ACTIVITY =
      """
      <iati-activity xmlns:x="urn:x" xml:lang="en" default-currency="EUR" hierarchy="1"
          humanitarian="0" last-updated-datetime="2026-01-02T03:04:05Z" x:note="n"
          linked-data-uri="https://example.org/1" budget-not-provided="1">
        <iati-identifier>XM-EXAMPLE-1</iati-identifier>
        <reporting-org ref="XM-EXAMPLE" type="40" secondary-reporter="0">
          <narrative>Example Office</narrative></reporting-org>
        <title><narrative>Training of officers</narrative>
          <narrative xml:lang="fr">Formation</narrative></title>
        <description type="1"><narrative>What is done</narrative></description>
        <participating-org role="4" type="40" ref="XM-EXAMPLE" activity-id="XM-EXAMPLE-2"
            crs-channel-code="41000"><narrative>Example Office</narrative></participating-org>
        <other-identifier ref="ABC" type="A1"><owner-org ref="AA-1"><narrative>Owner</narrative>
          </owner-org></other-identifier>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2026-01-01"><narrative>first</narrative></activity-date>
        <activity-date type="3" iso-date="2026-12-31"/>
        <contact-info type="1"><organisation><narrative>O</narrative></organisation>
          <department><narrative>D</narrative></department>
          <person-name><narrative>P</narrative></person-name>
          <job-title><narrative>J</narrative></job-title>
          <telephone>1</telephone><email>a@example.org</email><website>https://example.org</website>
          <mailing-address><narrative>M</narrative></mailing-address></contact-info>
        <activity-scope code="1"/>
        <recipient-country code="KE" percentage="60"/>
        <recipient-region code="298" vocabulary="1" vocabulary-uri="https://example.org/v"
            percentage="40"><narrative>Africa</narrative></recipient-region>
        <location ref="L1"><location-reach code="1"/>
          <location-id code="1" vocabulary="G1"/><name><narrative>N</narrative></name>
          <description><narrative>D</narrative></description>
          <activity-description><narrative>A</narrative></activity-description>
          <administrative code="1" vocabulary="G1" level="1"/>
          <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>1.0 2.0</pos></point>
          <exactness code="1"/><location-class code="2"/><feature-designation code="PPL"/></location>
        <sector code="15210" vocabulary="1" percentage="100"/>
        <tag code="pillar-1" vocabulary="99" vocabulary-uri="urn:x"/>
        <country-budget-items vocabulary="1"><budget-item code="1" percentage="100">
          <description><narrative>B</narrative></description></budget-item></country-budget-items>
        <humanitarian-scope type="1" vocabulary="1-2" code="EQ-1" vocabulary-uri="urn:h"/>
        <policy-marker code="1" vocabulary="1" significance="1"/>
        <collaboration-type code="1"/><default-flow-type code="10"/>
        <default-finance-type code="110"/><default-aid-type code="C01" vocabulary="1"/>
        <default-tied-status code="5"/>
        <budget type="1" status="1"><period-start iso-date="2026-01-01"/>
          <period-end iso-date="2026-12-31"/><value currency="EUR" value-date="2026-01-01">10</value>
        </budget>
        <planned-disbursement type="1"><period-start iso-date="2026-01-01"/>
          <period-end iso-date="2026-12-31"/><value value-date="2026-01-01">10</value>
          <provider-org ref="A" provider-activity-id="A-1" type="40"/>
          <receiver-org ref="B" receiver-activity-id="B-1" type="40"/></planned-disbursement>
        <capital-spend percentage="10.5"/>
        <transaction ref="1" humanitarian="1"><transaction-type code="3"/>
          <transaction-date iso-date="2026-02-01"/><value value-date="2026-02-01">-1.5</value>
          <description><narrative>T</narrative></description><provider-org ref="A"/>
          <receiver-org ref="B"><narrative>B</narrative></receiver-org>
          <disbursement-channel code="1"/><sector vocabulary="1" code="15210"/>
          <recipient-country code="KE"/><recipient-region code="298" vocabulary="1"/>
          <flow-type code="10"/><finance-type code="110"/><aid-type code="C01" vocabulary="1"/>
          <tied-status code="5"/></transaction>
        <document-link url="https://example.org/d" format="text/html">
          <title><narrative>D</narrative></title><description><narrative>D</narrative></description>
          <category code="A01"/><language code="en"/><document-date iso-date="2026-01-01"/>
        </document-link>
        <related-activity ref="XM-EXAMPLE-0" type="1"/>
        <legacy-data name="n" value="v" iati-equivalent="title"/>
        <conditions attached="1"><condition type="1"><narrative>C</narrative></condition></conditions>
        <result type="1" aggregation-status="1"><title><narrative>R</narrative></title>
          <description><narrative>R</narrative></description>
          <reference code="1" vocabulary="99" vocabulary-uri="urn:r"/>
          <indicator measure="1" ascending="1" aggregation-status="0">
            <title><narrative>I</narrative></title>
            <baseline year="2025" iso-date="2025-01-01" value="1"><location ref="L1"/>
              <dimension name="sex" value="f"/><comment><narrative>C</narrative></comment></baseline>
            <period><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
              <target value="10"><location ref="L1"/><dimension name="sex" value="f"/>
                <comment><narrative>C</narrative></comment></target>
              <actual value="5"/></period></indicator></result>
        <crs-add><other-flags code="1" significance="1"/>
          <loan-terms rate-1="1" rate-2="2"><repayment-type code="1"/><repayment-plan code="1"/>
            <commitment-date iso-date="2026-01-01"/><repayment-first-date iso-date="2026-01-01"/>
            <repayment-final-date iso-date="2026-01-01"/></loan-terms>
          <loan-status year="2026" currency="EUR" value-date="2026-01-01">
            <interest-received>1</interest-received><principal-arrears>2</principal-arrears>
          </loan-status><channel-code>21039</channel-code></crs-add>
        <fss extraction-date="2026-01-01" priority="1" phaseout-year="2030">
          <forecast year="2027" value-date="2026-01-01" currency="EUR">5</forecast></fss>
        <x:extra value-date="2026-01-01"><sector code="1"/></x:extra>
      </iati-activity>
      """;

  public static final String ORGANISATION =
      """
      <iati-organisation xmlns:x="urn:x" xml:lang="en" default-currency="EUR"
          last-updated-datetime="2026-01-02T03:04:05Z">
        <organisation-identifier>XM-EXAMPLE</organisation-identifier>
        <name><narrative>Example Office</narrative></name>
        <reporting-org ref="XM-EXAMPLE" type="40"><narrative>Example Office</narrative>
          </reporting-org>
        <total-budget status="1"><period-start iso-date="2026-01-01"/>
          <period-end iso-date="2026-12-31"/><value value-date="2026-01-01">10</value>
          <budget-line ref="1"><value value-date="2026-01-01">10</value><narrative>L</narrative>
          </budget-line></total-budget>
        <recipient-org-budget status="1"><recipient-org ref="A"><narrative>A</narrative>
          </recipient-org><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
          <value value-date="2026-01-01">10</value></recipient-org-budget>
        <recipient-region-budget><recipient-region code="298" vocabulary="1"/>
          <period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
          <value value-date="2026-01-01">10</value></recipient-region-budget>
        <recipient-country-budget><recipient-country code="KE"/>
          <period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
          <value value-date="2026-01-01">10</value></recipient-country-budget>
        <total-expenditure><period-start iso-date="2026-01-01"/>
          <period-end iso-date="2026-12-31"/><value value-date="2026-01-01">10</value>
          <expense-line><value value-date="2026-01-01">10</value><narrative>L</narrative>
          </expense-line></total-expenditure>
        <document-link url="https://example.org/d" format="text/html">
          <title><narrative>D</narrative></title><category code="B01"/><language code="en"/>
          <x:extra/><recipient-country code="KE"/></document-link>
        <x:extra/>
      </iati-organisation>
      """;

  private Examples() {}
}

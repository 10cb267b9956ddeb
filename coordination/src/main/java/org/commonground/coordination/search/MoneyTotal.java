package org.commonground.coordination.search;

import java.math.BigDecimal;

/**
 * What the matching activities report in one currency. As reported: an amount that two reporters
 * state, or that a parent and its child both state, is in here twice, and pages have to say so.
 *
 * @param currency ISO 4217 code; empty when the source states none
 * @param budgets sum of the budgets
 * @param commitments sum of outgoing commitments
 * @param disbursements sum of disbursements and expenditure
 * @param incomingCommitments sum of incoming commitments
 * @param incoming sum of incoming funds
 * @param others how many transactions of other kinds, such as pledges, guarantees and loans
 * @param activities how many of the matching activities report any of these
 */
public record MoneyTotal(
    String currency,
    BigDecimal budgets,
    BigDecimal commitments,
    BigDecimal disbursements,
    BigDecimal incomingCommitments,
    BigDecimal incoming,
    long others,
    long activities) {}

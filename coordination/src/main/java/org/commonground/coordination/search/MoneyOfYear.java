package org.commonground.coordination.search;

import java.math.BigDecimal;

/**
 * What the matching activities report in one currency for one calendar year: budgets by the year in
 * which their period starts, transactions by their date. As reported, with the same warning as
 * {@link MoneyTotal}.
 *
 * @param currency ISO 4217 code; empty when the source states none
 * @param year the calendar year; 0 when the source states no date
 * @param budgets sum of the budgets
 * @param commitments sum of outgoing commitments
 * @param disbursements sum of disbursements and expenditure
 * @param incomingCommitments sum of incoming commitments
 * @param incoming sum of incoming funds
 * @param others how many transactions of other kinds, such as pledges, guarantees and loans
 */
public record MoneyOfYear(
    String currency,
    int year,
    BigDecimal budgets,
    BigDecimal commitments,
    BigDecimal disbursements,
    BigDecimal incomingCommitments,
    BigDecimal incoming,
    long others) {}

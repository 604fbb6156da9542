package nl.kamergraaf.evaluation;

import java.util.List;

/**
 * How well one aspect was found.
 *
 * @param right   found and in the truth
 * @param surplus found, but not in the truth
 * @param missed  in the truth, but not found
 * @param log     every miss ({@code -}) and every surplus ({@code +}), with its document
 */
public record Score(double precision, double recall, double f1, int right, int surplus, int missed, List<String> log) {}

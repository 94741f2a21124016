package org.scholargraph.term;

import java.util.List;

/**
 * What was found in a collection of papers.
 *
 * @param terms in the order of their phrases
 * @param ofPapers for each paper the numbers of its terms in the order in which it names them first
 * @param shares of how often the paper names any term, each term's part; they add up to 1
 */
public record ExtractedTerms(List<Term> terms, int[][] ofPapers, double[][] shares) {}

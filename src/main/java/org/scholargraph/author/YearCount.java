package org.scholargraph.author;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many papers an author has of a year.
 *
 * @param year the year
 * @param count papers of that year
 */
@Serdeable
public record YearCount(int year, int count) {}

package org.scholargraph.projection;

import io.micronaut.core.annotation.Introspected;

/** An institution and the country that it is in. */
@Introspected
record InstitutionRow(String id, String countryCode) {}

package org.scholargraph.data;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How repositories ask.
 *
 * @param queryTimeout how long a statement that only reads may take, before the server ends it
 */
@ConfigurationProperties("scholargraph.data")
public record QuerySettings(@Bindable(defaultValue = "30s") Duration queryTimeout) {}

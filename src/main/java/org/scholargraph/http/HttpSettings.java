package org.scholargraph.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/**
 * Who may ask, and for how long.
 *
 * @param hosts names beside localhost that a request may be addressed to
 * @param origins origins whose pages may read, such as {@code https://explorer.example.org}
 * @param requestTimeout how long an answer may take
 */
@ConfigurationProperties("scholargraph.http")
record HttpSettings(
        @Bindable(defaultValue = "") List<String> hosts,
        @Bindable(defaultValue = "") List<String> origins,
        @Bindable(defaultValue = "30s") Duration requestTimeout) {

    HttpSettings {
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
    }
}

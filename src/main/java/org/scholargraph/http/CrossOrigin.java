package org.scholargraph.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Lets pages of the named origins read; without a name, none. */
@Singleton
class CrossOrigin implements BeanCreatedEventListener<CorsConfiguration> {

    private final HttpSettings settings;

    CrossOrigin(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public CorsConfiguration onCreated(BeanCreatedEvent<CorsConfiguration> event) {
        var configuration = event.getBean();
        if (!settings.origins().isEmpty()) {
            configuration.setConfigurations(Map.of("named", named())); // without one, any origin would be named
            configuration.setEnabled(true);
        }
        return configuration;
    }

    private CorsOriginConfiguration named() {
        var named = new CorsOriginConfiguration();
        named.setAllowedOrigins(settings.origins());
        named.setAllowCredentials(false);
        named.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, "Server-Timing"));
        return named;
    }
}

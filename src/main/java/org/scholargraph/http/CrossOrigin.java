package org.scholargraph.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

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
            configuration.setEnabled(true);
            configuration.getConfigurations().put("named", named());
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

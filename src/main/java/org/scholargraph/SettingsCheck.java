package org.scholargraph;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.core.convert.ConversionService;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scholargraph.graph.StartupFailure;

/** Refuses settings that mean nothing, before anything is opened; without it some would count as not set. */
@Context
final class SettingsCheck {

    private static final Predicate<String> SIZE =
            Pattern.compile("(?i)\\d+ ?(B|KB|MB|GB)?").asMatchPredicate();

    /** Those that a long holds. */
    private static final Predicate<String> BYTES =
            text -> text.matches("\\d+") && new BigInteger(text).bitLength() < Long.SIZE;

    /** As Neo4j writes them. */
    private static final Predicate<String> PAGES =
            Pattern.compile("(?i)\\d+(\\.\\d+)?([kmgtp]i?)?b?").asMatchPredicate();

    private record Setting(String name, String allowed, Predicate<String> fits) {}

    /**
     * Looks at each setting.
     *
     * @throws StartupFailure naming the first that means nothing, and what is allowed
     */
    SettingsCheck(Environment environment, ConversionService conversion) {
        Predicate<String> duration = text -> conversion
                .convert(text, Duration.class)
                .filter(Duration::isPositive)
                .isPresent();
        var settings = List.of(
                whole("neo4j.bolt-port", 0, 65535),
                whole("http.port", -1, 65535),
                whole("import.most-authors", 1, Integer.MAX_VALUE),
                whole("import.batch-records", 1, 100_000),
                whole("import.batch-authorships", 1, 1_000_000),
                new Setting("import.bulk-bytes", "a whole number of bytes", BYTES),
                new Setting("neo4j.page-cache", "a size such as 512m", PAGES),
                whole("clusters.runs", 1, 1000),
                whole("clusters.seed", 0, Integer.MAX_VALUE),
                new Setting("clusters.automatic", "true or false", List.of("true", "false")::contains),
                new Setting("sample", "true or false", List.of("true", "false")::contains),
                new Setting("data.query-timeout", "a time such as 30s", duration),
                new Setting("http.request-timeout", "a time such as 30s", duration),
                new Setting("http.max-body-size", "a size such as 1MB", SIZE),
                new Setting("http.max-upload-size", "a size such as 2GB", SIZE));
        settings.forEach(setting -> check(setting, environment));
    }

    private static Setting whole(String name, int least, int most) {
        return new Setting(
                name,
                most == Integer.MAX_VALUE ? "a whole number from " + least : "a whole number, " + least + " to " + most,
                text -> {
                    try {
                        var number = Integer.parseInt(text);
                        return number >= least && number <= most;
                    } catch (NumberFormatException e) {
                        return false;
                    }
                });
    }

    private static void check(Setting setting, Environment environment) {
        environment.getProperty("scholargraph." + setting.name, String.class).ifPresent(text -> {
            if (!setting.fits.test(text)) {
                throw StartupFailure.badSetting(variable(setting.name), text, setting.allowed);
            }
        });
    }

    private static String variable(String name) {
        return "SCHOLARGRAPH_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the app where its own engines are, under the usual names of Quarkus, and begins to start them. It stands below
 * application.properties and the environment: whoever names an address there gets it, and no engine is started for
 * that store.
 *
 * <p>A source of configuration is the one place that is asked before the app opens its connection pools.
 */
public final class EngineConfigSourceFactory implements ConfigSourceFactory {

    private static final int ORDINAL = 200;

    /** Stands in for engines that cannot be had, so that the app gets as far as EngineLifecycle, which says why. */
    private static final Map<String, String> NOWHERE = Map.of(
            "quarkus.datasource.jdbc.url", PostgresEngine.url(1),
            "quarkus.datasource.username", PostgresEngine.APP,
            "quarkus.neo4j.uri", Neo4jEngine.uri(1).toString());

    private static @Nullable Opening opening;

    /** How opening the room went: one of the two is null. */
    record Opening(@Nullable EngineRoom room, @Nullable EngineFailure failure) {}

    /** The room that was opened with the configuration of the running app; null when none was. */
    static synchronized @Nullable Opening opening() {
        return opening;
    }

    /** The engines of the running app; null when it has none of its own. */
    static @Nullable EngineRoom room() {
        Opening known = opening();
        return known == null ? null : known.room();
    }

    private static synchronized Opening opening(ConfigSourceContext context) {
        if (opening == null) {
            opening = open(context);
        }
        return opening;
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!isRuntime()) {
            return List.of();
        }
        Opening opening = opening(context);
        Map<String, String> values = Map.of();
        if (opening.room() != null) {
            values = opening.room().configuration();
        } else if (opening.failure() != null) {
            values = NOWHERE;
        }
        return List.of(new PropertiesConfigSource(values, "engines of Openness Graph", ORDINAL));
    }

    /** The configuration is read at build time too, where no engine may be started: this class is not there yet. */
    private static boolean isRuntime() {
        try {
            Class.forName(
                    "io.quarkus.runtime.generated.Config", false, EngineConfigSourceFactory.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException buildTime) {
            return false;
        }
    }

    private static Opening open(ConfigSourceContext context) {
        try {
            boolean postgres = !isConfigured(context, "quarkus.datasource.jdbc.url");
            boolean neo4j = !isConfigured(context, "quarkus.neo4j.uri");
            if (!postgres && !neo4j) {
                return new Opening(null, null);
            }
            EngineRoom room = EngineRoom.open(
                    new EngineSettings(
                            Path.of(value(context, "openness.data-dir", "data")),
                            programs(value(context, "openness.engine.home")),
                            postgres,
                            neo4j,
                            value(context, "openness.engine.neo4j.heap", EngineSettings.HEAP),
                            value(context, "openness.engine.neo4j.page-cache", EngineSettings.PAGE_CACHE),
                            value(context, "openness.engine.postgres.shared-buffers", EngineSettings.SHARED_BUFFERS),
                            startTimeout(value(context, "openness.engine.start-timeout")),
                            Boolean.parseBoolean(value(context, "openness.engine.fresh", "false"))),
                    Clock.systemUTC());
            room.start();
            return new Opening(room, null);
        } catch (EngineFailure failure) {
            // Thrown by EngineLifecycle, where a failed start is reported in good order.
            return new Opening(null, failure);
        }
    }

    /** Whether somebody named an address; the default one of an extension does not count. */
    private static boolean isConfigured(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value != null
                && value.getValue() != null
                && !value.getValue().isBlank()
                && value.getConfigSourceOrdinal() != Integer.MIN_VALUE;
    }

    private static @Nullable String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        String value = value(context, name);
        return value == null ? otherwise : value;
    }

    private static Duration startTimeout(@Nullable String value) {
        return value == null ? EngineSettings.START_TIMEOUT : Duration.ofSeconds(Long.parseLong(value));
    }

    /** The folder of the engines: as configured, or beside the packaged app, or where the build has put it. */
    static Path programs(@Nullable String configured) {
        if (configured != null) {
            return Path.of(configured);
        }
        List<Path> places = new ArrayList<>();
        Path started = Path.of(System.getProperty("java.class.path", ""));
        if (started.endsWith("quarkus-run.jar")) {
            places.add(started.toAbsolutePath().resolveSibling("engine"));
        }
        CodeSource source =
                EngineConfigSourceFactory.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            try {
                places.add(Path.of(source.getLocation().toURI()).resolveSibling("engine"));
            } catch (URISyntaxException | IllegalArgumentException notAFile) {
                // The next place will do.
            }
        }
        places.add(Path.of("target", "engine"));
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new EngineFailure("The engines are in none of " + places
                        + ": the build puts them there (./mvnw package). Another folder is named with "
                        + "openness.engine.home."));
    }
}

package org.qingyang.reading.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// How much each feature counts, in the unit of a natural logarithm of odds. Immutable.
public final class Weights {

    private final double[] values = new double[Feature.values().length];

    private Weights(Map<Feature, Double> weights) {
        weights.forEach((feature, weight) -> values[feature.ordinal()] = weight);
    }

    /// The weights that ship with the program.
    ///
    /// @throws IllegalStateException if one is missing
    public static Weights standard() {
        Properties file = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("/org/qingyang/reading/weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("no weights.properties");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            file.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return of(file);
    }

    static Weights of(Properties file) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            String value = file.getProperty(feature.key());
            if (value == null) {
                throw new IllegalStateException("no weight for " + feature.key());
            }
            weights.put(feature, Double.valueOf(value.strip()));
        }
        return new Weights(weights);
    }

    public double of(Feature feature) {
        return values[feature.ordinal()];
    }
}

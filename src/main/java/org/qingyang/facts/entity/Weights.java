package org.qingyang.facts.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Numbers by name from a resource file: a line holds a name and its number, `;` opens a remark. Immutable.
final class Weights {

    private final Map<String, Double> numbers = new HashMap<>();

    private Weights(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith(";")).map(line -> line.split("\\s+"))
                .forEach(pair -> numbers.put(pair[0], Double.valueOf(pair[1])));
    }

    /// @throws IllegalStateException if the program was packed without it
    static Weights of(String resource) {
        try (InputStream in = Weights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new Weights(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @return 0 for a name that the file does not have
    double get(String name) {
        return numbers.getOrDefault(name, 0.0);
    }
}

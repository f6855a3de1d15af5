package org.qingyang.workbench.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a person types it: 2024-9-3, 2024.09.03, 20240903, 2024年9月3日.
final class TypedDate {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?|"
            + "(\\d{2})(\\d{2}))");

    private TypedDate() {
    }

    /// The date; empty where it is none.
    static Optional<LocalDate> of(String typed) {
        Matcher date = DATE.matcher(typed.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean parted = date.group(2) != null;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(parted ? 2 : 4)),
                    Integer.parseInt(date.group(parted ? 3 : 5))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

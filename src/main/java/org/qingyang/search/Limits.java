package org.qingyang.search;

import java.util.Set;

/// Which part of the answer is asked for.
///
/// @param fields   where words are looked for that name no field
/// @param from     how many hits are passed over, from 0
/// @param most     how many hits are given at most
/// @param spelling what is taken for the same character
/// @param counted  whether to say how many there are in all: in a large store that takes much longer than the first hits
public record Limits(Set<Field> fields, int from, int most, Spelling spelling, boolean counted) {

    /// The first fifty hits, in all fields.
    public static final Limits FIRST = new Limits(Field.ALL, 0, 50, Spelling.EXACT, true);

    public static final Limits NONE = new Limits(Field.ALL, 0, Integer.MAX_VALUE, Spelling.EXACT, true);

    public Limits {
        fields = Set.copyOf(fields);
    }

    public Limits in(Set<Field> fields) {
        return new Limits(fields, from, most, spelling, counted);
    }

    /// @param most how many hits at most
    public Limits page(int from, int most) {
        return new Limits(fields, from, most, spelling, counted);
    }

    public Limits spelt(Spelling spelling) {
        return new Limits(fields, from, most, spelling, counted);
    }

    public Limits uncounted() {
        return new Limits(fields, from, most, spelling, false);
    }
}

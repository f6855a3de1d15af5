package org.qingyang.search;

import java.util.Set;

/// Which part of the answer is asked for.
///
/// @param fields   where words are looked for that name no field
/// @param from     how many hits are passed over, from 0
/// @param most     how many hits are given at most
/// @param spelling what is taken for the same character
public record Limits(Set<Field> fields, int from, int most, Spelling spelling) {

    /// The first fifty hits, in all fields.
    public static final Limits FIRST = new Limits(Field.ALL, 0, 50, Spelling.EXACT);

    public static final Limits NONE = new Limits(Field.ALL, 0, Integer.MAX_VALUE, Spelling.EXACT);

    public Limits {
        fields = Set.copyOf(fields);
    }

    public Limits in(Set<Field> fields) {
        return new Limits(fields, from, most, spelling);
    }

    /// @param most how many hits at most
    public Limits page(int from, int most) {
        return new Limits(fields, from, most, spelling);
    }

    public Limits spelt(Spelling spelling) {
        return new Limits(fields, from, most, spelling);
    }
}

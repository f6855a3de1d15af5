package org.qingyang.intake;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A name in the order in which people number things: 版2 before 版10.
///
/// @param parts its numbers and what stands between them
record NaturalOrder(String name, List<String> parts) implements Comparable<NaturalOrder> {

    private static final Pattern PARTS = Pattern.compile("[0-9]+|[^0-9]+");

    static NaturalOrder of(String name) {
        return new NaturalOrder(name, PARTS.matcher(name).results().map(MatchResult::group).toList());
    }

    /// The things in the order of their names.
    static <T> List<T> of(List<T> things, Function<T, String> name) {
        record Named<T>(NaturalOrder name, T thing) {
        }
        return things.stream().map(thing -> new Named<>(of(name.apply(thing)), thing))
                .sorted((one, other) -> one.name.compareTo(other.name)).map(Named::thing).toList();
    }

    /// Names that differ only in leading zeros are ordered as plain text, so that no two names count as equal.
    @Override
    public int compareTo(NaturalOrder other) {
        Iterator<String> left = parts.iterator();
        Iterator<String> right = other.parts.iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = compareParts(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        int length = Boolean.compare(left.hasNext(), right.hasNext());
        return length != 0 ? length : name.compareTo(other.name);
    }

    private static int compareParts(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}

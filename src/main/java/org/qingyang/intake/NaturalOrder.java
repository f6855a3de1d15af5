package org.qingyang.intake;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Orders names as people number things: 版2 before 版10.
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PARTS = Pattern.compile("[0-9]+|[^0-9]+");

    /// Names that differ only in leading zeros are ordered as plain text, so that no two names count as equal.
    @Override
    public int compare(String one, String other) {
        Iterator<String> left = parts(one).iterator();
        Iterator<String> right = parts(other).iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = compareParts(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        int length = Boolean.compare(left.hasNext(), right.hasNext());
        return length != 0 ? length : one.compareTo(other);
    }

    private static List<String> parts(String name) {
        return PARTS.matcher(name).results().map(MatchResult::group).toList();
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

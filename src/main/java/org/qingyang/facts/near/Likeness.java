package org.qingyang.facts.near;

import org.qingyang.language.LookAlikes;

/// Whether one name may be meant where another is printed. Pure functions.
final class Likeness {

    /// Institutions that differ in one of these are two.
    private static final String TELLING = "一二三四五六七八九十0123456789甲乙丙丁东西南北中上下前后左右大小新老男女总分副";
    private static final String RANKS = "省市区县州镇乡村的之和与及、";

    private Likeness() {
    }

    /// The only place where texts of one length differ; -1 where they are equal or differ in more.
    static int onlyDifference(String one, String other) {
        int at = -1;
        for (int i = 0; one.length() == other.length() && i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (at >= 0) {
                    return -1;
                }
                at = i;
            }
        }
        return at;
    }

    /// Persons' names that differ in one character which is taken for the other.
    static boolean ofPersons(String one, String other) {
        int at = onlyDifference(one, other);
        return at >= 0 && one.length() > 1 && LookAlikes.areAlike(one.charAt(at), other.charAt(at));
    }

    /// Persons' names of three characters or more that differ in one.
    static boolean ofColleagues(String one, String other) {
        return ofPersons(one, other) || one.length() > 2 && onlyDifference(one, other) > 0;
    }

    static boolean ofInstitutions(String one, String other) {
        return isAlike(one, other) || isTurned(one, other)
                || (one.length() > other.length() ? isDropped(one, other) : isDropped(other, one));
    }

    private static boolean isAlike(String one, String other) {
        int at = onlyDifference(one, other);
        return at >= 0 && one.length() > 3 && TELLING.indexOf(one.charAt(at)) < 0 && TELLING.indexOf(other.charAt(at)) < 0
                && LookAlikes.areAlike(one.charAt(at), other.charAt(at));
    }

    /// Two neighbouring characters have changed places.
    private static boolean isTurned(String one, String other) {
        if (one.length() != other.length() || one.length() < 5) {
            return false;
        }
        for (int i = 0; i + 1 < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) == other.charAt(i + 1) && one.charAt(i + 1) == other.charAt(i)
                        && one.substring(i + 2).equals(other.substring(i + 2));
            }
        }
        return false;
    }

    /// A character within is missing, other than the word for a place's rank or one that makes another institution.
    private static boolean isDropped(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1 || shorter.length() < 7) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return at > 0 && at < shorter.length() && (RANKS + TELLING).indexOf(longer.charAt(at)) < 0
                && longer.substring(at + 1).equals(shorter.substring(at));
    }
}

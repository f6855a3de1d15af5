package org.qingyang.facts.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time told in two units or more, counted in the last: 1小时20分05秒, 18秒32.
///
/// @param number all that stands before the last unit, or with hundredths behind it the whole
/// @param unit   秒 or 分钟
/// @param end    where it ends in the text
record Duration(String number, BigDecimal value, String unit, int end) {

    private static final Pattern FORM = Pattern.compile("(?:(?<hours>[0-9]{1,3})个?小时)?(?:(?<minutes>[0-9]{1,3})分(?<long>钟)?)?"
            + "(?:(?<seconds>[0-9]{1,2})秒(?:(?<hundredths>[0-9]{1,2})(?![0-9.]))?)?");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /// The time that begins at a place; empty if it has one unit only.
    static Optional<Duration> at(String text, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text).region(start, text.length());
        if (!form.lookingAt() || count(form) < 2) {
            return Optional.empty();
        }
        boolean seconds = form.group("seconds") != null;
        BigDecimal minutes = value(form.group("hours")).multiply(SIXTY).add(value(form.group("minutes")));
        BigDecimal value = seconds ? minutes.multiply(SIXTY).add(value(form.group("seconds")))
                .add(fraction(form.group("hundredths"))) : minutes;
        int last = form.group("hundredths") != null ? form.end() : seconds ? form.end("seconds") : form.end("minutes");
        return Optional.of(new Duration(text.substring(start, last), value, seconds ? "秒" : "分钟", form.end()));
    }

    /// A digit, and a unit of time behind the digits: everything else need not be looked at.
    private static boolean mayBegin(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > start && end < text.length() && "个小分秒".indexOf(text.charAt(end)) >= 0;
    }

    private static long count(Matcher form) {
        return java.util.stream.Stream.of("hours", "minutes", "seconds", "hundredths").filter(part -> form.group(part) != null)
                .count();
    }

    private static BigDecimal value(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal fraction(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal("0." + digits);
    }
}

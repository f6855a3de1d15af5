package org.qingyang.workbench.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.qingyang.wording.Messages;

/// Moments as an editor says them: 3 分钟前, 昨天 16:20.
///
/// @param clock tells what is now, and in which zone
public record When(Messages words, Clock clock) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /// In the machine's zone.
    public static When in(Messages words) {
        return new When(words, Clock.systemDefaultZone());
    }

    /// The words for a moment; one that is still to come is given with its day.
    public String say(Instant moment) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        Duration ago = Duration.between(moment, clock.instant());
        if (ago.isNegative()) {
            return DAY.format(then);
        }
        if (ago.toMinutes() == 0) {
            return words.say("library.when.now");
        }
        if (ago.toHours() == 0) {
            return words.say("library.when.minutes", ago.toMinutes());
        }
        if (then.toLocalDate().equals(today)) {
            return words.say("library.when.today", HOUR.format(then));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return words.say("library.when.yesterday", HOUR.format(then));
        }
        return DAY.format(then);
    }
}

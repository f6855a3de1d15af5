package org.qingyang.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The way in which page-making systems name their files: the paper's initials, the date, and often the page number in two
/// figures right behind it, such as rmrb2024090302. The initials of a paper (报) end in b; behind other letters the two
/// figures may be an hour.
///
/// @param paper the paper that goes by these initials; null where it is none of the well-known ones
/// @param date  eight figures
/// @param page  two figures; null where there are none
record PaperCode(@Nullable String paper, String date, @Nullable String page) {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{Alnum}])([A-Za-z]{1,7}[Bb])[-_]?((?:19|20)[0-9]{6})(?:[-_]?([0-9]{2}))?(?![0-9])");
    private static final Properties PAPERS = papers();

    /// What the file's name says in that form, if it has it.
    static Optional<PaperCode> in(String file) {
        Matcher found = FORM.matcher(file);
        return found.find() ? Optional.of(new PaperCode(PAPERS.getProperty(found.group(1).toLowerCase(Locale.ROOT)),
                found.group(2), found.group(3))) : Optional.empty();
    }

    private static Properties papers() {
        var papers = new Properties();
        try (var in = new InputStreamReader(PaperCode.class.getResourceAsStream("papers.properties"), StandardCharsets.UTF_8)) {
            papers.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return papers;
    }
}

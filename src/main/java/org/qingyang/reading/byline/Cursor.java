package org.qingyang.reading.byline;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.language.Han;
import org.qingyang.reading.line.Invisible;

/// A place in a short folded text. Not thread-safe.
final class Cursor {

    private static final String SEPARATORS = "、，；：／/|｜&＆—-";

    final String text;
    int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean isDone() {
        return at >= text.length();
    }

    void skipSeparators() {
        while (!isDone() && isSeparator(at)) {
            at++;
        }
    }

    boolean isSeparator(int i) {
        char c = text.charAt(i);
        return Invisible.isBlank(c) || SEPARATORS.indexOf(c) >= 0;
    }

    /// Whether no word goes on at `i`.
    boolean isEdge(int i) {
        return i >= text.length() || isSeparator(i);
    }

    boolean isBlankOrEnd(int i) {
        return i >= text.length() || Invisible.isBlank(text.charAt(i));
    }

    /// Whether the next word behind `i` is a single Han character that is no deed word.
    boolean isSingle(int i) {
        int start = i;
        while (start < text.length() && Invisible.isBlank(text.charAt(start))) {
            start++;
        }
        return start > i && start < text.length() && (isEdge(start + 1) || TradeWords.beginsAt(text, start + 1))
                && "摄图文".indexOf(text.charAt(start)) < 0
                && Han.is(text.charAt(start));
    }

    /// Whether what was just taken is bound to what follows by a stroke or colon.
    boolean atBinding() {
        return !isDone() && "：／/".indexOf(text.charAt(at)) >= 0;
    }

    /// Moves behind the pattern if it stands here and ends well.
    boolean take(Pattern pattern, IntPredicate endsWell) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt() || !endsWell.test(matcher.end())) {
            return false;
        }
        at = matcher.end();
        return true;
    }
}

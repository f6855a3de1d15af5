package org.qingyang.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form of words that is looked for in many texts. It is tried only where a character stands with which it can begin:
/// a pattern alone tries all that it may begin with at each place, and most texts have none of it. Immutable.
public final class Form {

    private final CharacterSet first;
    private final Pattern pattern;

    private Form(String first, String pattern) {
        this.first = new CharacterSet(first);
        this.pattern = Pattern.compile(pattern);
    }

    /// @param first   with one of these characters the form begins
    /// @param pattern the form as a regular expression that matches no empty text
    public static Form of(String first, String pattern) {
        return new Form(first, pattern);
    }

    /// Whether the text begins with the form.
    public boolean begins(String text) {
        return !text.isEmpty() && first.has(text.charAt(0)) && pattern.matcher(text).lookingAt();
    }

    /// Whether the form stands anywhere in the text.
    public boolean isIn(String text) {
        return next(matcher(text), text, 0);
    }

    /// The places where the form stands, none overlapping another.
    public List<MatchResult> all(String text) {
        List<MatchResult> all = new ArrayList<>();
        Matcher matcher = matcher(text);
        for (int from = 0; next(matcher, text, from); from = matcher.end()) {
            all.add(matcher.toMatchResult());
        }
        return all;
    }

    /// What is before a place may still count for it.
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Moves to the first place at `from` or behind it.
    private boolean next(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (first.has(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}

package org.qingyang.desk.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.TextPlace;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.Span;

/// Looks for a query in stories, one after the other. A regular expression that needs more steps than any honest one is
/// stopped. Not thread-safe; one search, one finder.
public final class Finder {

    private static final int CONTEXT = 40;

    private final FindQuery query;
    private final Pattern pattern;
    private final Protection protection;
    private final Patience.Budget budget;

    /// @throws Refusal if there is nothing to look for, or the regular expression cannot be understood
    public Finder(FindQuery query) throws Refusal {
        this(query, Protection.NONE, () -> false);
    }

    /// @param stopped whether the search is to end early
    /// @throws Refusal if there is nothing to look for, or the regular expression cannot be understood
    public Finder(FindQuery query, Protection protection, BooleanSupplier stopped) throws Refusal {
        this.query = query;
        this.protection = protection;
        this.budget = new Patience.Budget(stopped);
        if (query.find().isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.emptyFind"));
        }
        try {
            this.pattern = Pattern.compile(query.find(), query.kind() == FindQuery.Kind.REGEX ? 0 : Pattern.LITERAL);
        } catch (PatternSyntaxException wrong) {
            throw new Refusal(Message.of("desk.refusal.badPattern", query.find(), wrong.getIndex() + 1), wrong);
        }
    }

    /// The places in a story, in print order.
    ///
    /// @throws Refusal if the regular expression takes too long or the search was stopped, or its replacement names a
    ///         group that it has not
    public List<Hit> in(Story story) throws Refusal {
        try {
            return new InStory(story).hits();
        } catch (Patience.Gone | StackOverflowError astray) {
            throw new Refusal(Message.of("desk.refusal.slowPattern", query.find()), astray);
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new Refusal(Message.of("desk.refusal.badReplacement", query.replacement()), wrong);
        }
    }

    /// The search in one story.
    private final class InStory {

        private final Story story;
        private final List<Hit> hits = new ArrayList<>();
        /// Made when something is found: mostly nothing is.
        private @Nullable Guards guards;

        InStory(Story story) {
            this.story = story;
        }

        List<Hit> hits() {
            for (StoryField field : query.ordered()) {
                List<Passage> passages = Passages.of(story, field);
                for (int i = 0; i < passages.size(); i++) {
                    addHits(field, i, passages.get(i).string());
                }
            }
            return hits;
        }

        private void addHits(StoryField field, int index, String text) {
            Matcher found = pattern.matcher(query.kind() == FindQuery.Kind.REGEX ? new Patience(text, budget) : text);
            if (query.kind() == FindQuery.Kind.WHOLE_FIELD && !text.equals(query.find()) || !found.find()) {
                return;
            }
            Guards known = guards == null ? new Guards(story, protection) : guards;
            guards = known;
            Guards.In here = known.in(text);
            do {
                if (found.end() > found.start()) {
                    Span place = new Span(found.start(), found.end());
                    hits.add(new Hit(story.id(), new TextPlace(field, index, place),
                            cut(text, place.start() - CONTEXT, place.start()), text.substring(place.start(), place.end()),
                            replacement(found), cut(text, place.end(), place.end() + CONTEXT), here.of(place)));
                }
            } while (found.find());
        }
    }

    private String replacement(Matcher found) {
        return query.kind() == FindQuery.Kind.REGEX ? expanded(found, query.replacement()) : query.replacement();
    }

    /// `$1` to `$9` are groups, `$$` is a dollar sign.
    private static String expanded(Matcher found, String replacement) {
        var out = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : 0;
            if (c == '$' && (next == '$' || next >= '0' && next <= '9')) {
                String group = next == '$' ? "$" : found.group(next - '0');
                out.append(group == null ? "" : group);
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// A stretch of the text that cuts no surrogate pair.
    private static String cut(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        start += start > 0 && start < end && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end > start && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return text.substring(start, end);
    }
}

package org.qingyang.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.language.Simplified;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.model.Story;

/// The runs of words in a story that could be what it is about: nouns and what stands before them, and what stands in
/// quotation marks. A run never cuts a word or a quotation, and neither begins nor ends with a word that says nothing.
final class Phrases {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    /// So long a phrase is a term of its own, whatever stands behind it.
    private static final int SET = 6;
    /// A word alone is too little to go by, unless it stands in a heading or time and again.
    private static final int OFTEN = 3;
    private static final Pattern COUNTING = Pattern.compile("[一两二三四五六七八九十几首][个家名位条项批次种所座]|这|那|该|本届|各|某|每|所有|全部|首批");
    private static final Pattern QUOTED = Pattern.compile("“([^“”，。；：、\\s]{2,10})”");

    private final Set<String> persons;
    private final Map<String, Sighting> sightings = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    /// The texts that were read, each with its words by where they begin.
    private final Map<String, Map<Integer, Token>> texts = new LinkedHashMap<>();

    private Phrases(Set<String> persons) {
        this.persons = persons;
    }

    /// @param persons names that are nobody's topic
    /// @return each phrase with where it stands
    static Map<String, Sighting> of(Story story, Set<String> persons) {
        var phrases = new Phrases(persons);
        Texts.of(story).forEach(phrases::read);
        phrases.sightings.entrySet().removeIf(phrase -> isWeak(phrase.getKey(), phrase.getValue())
                || phrases.isCutOff(phrase.getKey()));
        return phrases.sightings;
    }

    private void read(Texts part) {
        String text = Simplified.of(part.text());
        List<Token> tokens = Tokenizer.tokens(text);
        Map<Integer, Token> starts = new HashMap<>();
        tokens.forEach(token -> starts.put(token.start(), token));
        texts.put(part.text(), starts);
        for (int first = 0; first < tokens.size(); first++) {
            if (isCounted(text, tokens.get(first).start())) {
                continue;
            }
            for (int last = first; last < Math.min(tokens.size(), first + MOST_WORDS) && goesOn(tokens, first, last); last++) {
                if (isNominal(tokens.get(last)) && !cutsQuotation(text, tokens.get(first).start(), tokens.get(last).end())
                        && isSound(tokens, first, last)) {
                    add(part, tokens.subList(first, last + 1));
                }
            }
        }
        Matcher quoted = QUOTED.matcher(part.text());
        while (quoted.find()) {
            add(quoted.group(1), Sighting.once(part.weight(), 2, false));
        }
    }

    /// Nothing that a lone abbreviation (中|斯|读者), a number or 这 and the like opens, and no place with something before it.
    private static boolean isSound(List<Token> tokens, int first, int last) {
        Token opens = tokens.get(first);
        boolean half = opens.text().length() == 1 && !opens.is("a") && !opens.is("n")
                && "新老高低女男大小".indexOf(opens.text().charAt(0)) < 0;
        return !half && (first == last || !tokens.get(last).is("ns")) && !COUNTING.matcher(opens.text()).lookingAt();
    }

    /// 出台产业 in 出台产业级标准: it never stands by itself, and always before the same word.
    private boolean isCutOff(String name) {
        Set<String> behind = new HashSet<>();
        for (Map.Entry<String, Map<Integer, Token>> text : texts.entrySet()) {
            for (int at = text.getKey().indexOf(name); at >= 0; at = text.getKey().indexOf(name, at + name.length())) {
                Token next = text.getValue().get(at + name.length());
                if (next == null || !goesOn(next)) {
                    return false;
                }
                behind.add(next.text());
            }
        }
        return behind.size() == 1 && name.length() < SET && !places.contains(name);
    }

    /// Whether this word may belong to the noun before it.
    private static boolean goesOn(Token next) {
        return next.is("n") || next.is("vn") || next.is("b") || next.is("j") || next.is("k") || next.is("x")
                || next.text().length() == 1 && (next.is("q") || next.is("g"));
    }

    private void add(Texts part, List<Token> run) {
        Token first = run.getFirst();
        String name = part.text().substring(first.start(), run.getLast().end());
        if (run.size() == 1 && first.is("ns")) {
            places.add(name);
        }
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            add(name, Sighting.once(part.weight(), run.size(), first.is("v") && !first.is("vn")));
        }
    }

    private void add(String name, Sighting seen) {
        sightings.merge(name, seen, Sighting::and);
    }

    /// 20余名工匠: what stands behind a number belongs to it, whatever the tagger takes it for.
    private static boolean isCounted(String text, int start) {
        return start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    private static boolean cutsQuotation(String text, int start, int end) {
        boolean opened = start > 0 && text.charAt(start - 1) == '“';
        boolean closed = end < text.length() && text.charAt(end) == '”';
        return opened || closed;
    }

    private boolean goesOn(List<Token> tokens, int first, int last) {
        Token token = tokens.get(last);
        return isNominal(token) || last == first && !StoryWords.isEmpty(token.text())
                && (token.is("a") || token.is("v") && token.text().length() > 1);
    }

    /// A name that the tagger takes for a person's and the story does not is a word like others.
    private boolean isNominal(Token token) {
        boolean nominal = token.is("nr") ? !persons.contains(token.text())
                : token.is("n") || token.is("vn") || token.is("an") || token.is("j") || token.is("b");
        return nominal && !StoryWords.isEmpty(token.text());
    }

    private static boolean isWeak(String name, Sighting seen) {
        boolean alone = seen.words() == 1;
        return alone && (StoryWords.saysLittleAlone(name) || !seen.isInHeading() && seen.times() < OFTEN)
                || seen.verbFirst() && (seen.times() < OFTEN || alone);
    }
}

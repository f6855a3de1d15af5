package org.qingyang.topics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingyang.language.Lexicon;
import org.qingyang.language.Simplified;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.model.Story;

/// The words of a story that can tell what it is about: each once, without names of persons, numbers, times and words
/// that stand in any story. Two stories about one thing share many of them.
///
/// @param all      in printed order
/// @param headings those that stand in a heading
public record StoryWords(Set<String> all, Set<String> headings) {

    /// More words than this say nothing new; a longer story is a whole page read as one.
    private static final int MOST = 800;

    private static final Lexicon WORDS = Lexicon.of(StoryWords.class, "words.txt");
    private static final Set<String> EMPTY = WORDS.list("empty");
    private static final Set<String> ALONE = WORDS.list("alone");

    public static StoryWords of(Story story) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> headings = new LinkedHashSet<>();
        for (Texts part : Texts.of(story)) {
            List<String> words = Tokenizer.tokens(Simplified.of(part.text())).stream().filter(StoryWords::tells)
                    .map(Token::text).limit(MOST - all.size()).toList();
            all.addAll(words);
            if (part.isHeading()) {
                headings.addAll(words);
            }
        }
        return new StoryWords(all, headings);
    }

    /// Whether a word says something by itself.
    private static boolean tells(Token token) {
        return token.text().length() > 1 && !isEmpty(token.text())
                && (isNoun(token) || token.is("v") && !token.is("vshi") || token.is("a") || token.is("j") || token.is("l")
                || token.is("i"));
    }

    /// Whether it is a noun, but not a person's name.
    static boolean isNoun(Token token) {
        return token.is("n") && !token.is("nr");
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    static boolean saysLittleAlone(String word) {
        return ALONE.contains(word);
    }
}
